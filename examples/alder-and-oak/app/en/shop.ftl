### What the shop app says.

-brand-plus = Oak Plus

## Membership: the word subscription is for the newsletter alone.

membership-title = { -brand-plus } membership
membership-renewal = Your subscription renews on { DATETIME($date, month: "long", day: "numeric") }.
membership-saved =
    { $orders ->
        [one] One order so far, with free delivery.
       *[other] { $orders } orders so far, all with free shipping.
    }
membership-trial = Try { -brand-plus } free for 14 days.
cart-saved = We keep your cart for 14 days.
sale-banner = 15% off all table lamps until January 31, 2027.
membership-button = Manage it
    .title = Manage your membership
    .accesskey = M
