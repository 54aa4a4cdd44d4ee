import { Button, Card } from './ui';

export const metadata = {
  title: 'Checkout | Alder & Oak',
  description: 'Pay with a card, or with a gift voucher.',
};

export function Checkout({ name, isMember, total }: { name: string; isMember: boolean; total: string }) {
  // The basket is what the code calls the cart.
  if (!total) throw new Error('The basket has no total');
  return (
    <Card className="basket basket--wide" title="Your order">
      <h1>Nearly there, {name}</h1>
      <p>
        {isMember ? 'Free delivery for you, always.' : 'Free shipping over $50.'} It arrives in 3&ndash;5 working
        days.
      </p>
      <p>Gift cards are valid for 5 years. Your box ships carbon neutral.</p>
      <Button onClick={() => track('basket_paid')}>Pay {total}</Button>
      <img src="/lamp.jpg" alt="An OakLamp in its box" />
    </Card>
  );
}
