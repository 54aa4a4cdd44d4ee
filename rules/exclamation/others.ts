/** Texts of catalogues and front matter that are somebody else's words, as their keys say. */

/** What holds the words of customers. */
const holders = /(?:^|[^a-z])(?:testimonial|quotation|quote|review)s?(?![a-z])/i;

/** The words themselves, or whose they are: a heading or a button about reviews is the brand's. */
const parts = /(?:^|[^a-z])(?:text|body|content|comment|list|user|customer|author|quote|testimonial|\d+)s?(?![a-z])/i;

/** Whether a field is a review or testimonial: `testimonials[0].text`, `landing-review-user-four`. */
export function isOthers(label = ''): boolean {
  const holder = holders.exec(label);
  return (
    holder !== null &&
    (/^[^a-z]?testimonial|^[^a-z]?quote|^[^a-z]?quotation/i.test(holder[0]) || parts.test(label.slice(holder.index + holder[0].length)))
  );
}
