/** The topics that are shipped: what shops and services promise. */

import type { Topic } from './topic.ts';
import { cancellationNotice } from './topics/cancellation-notice.ts';
import { customerCount } from './topics/customer-count.ts';
import { deliveryTime } from './topics/delivery-time.ts';
import { discount } from './topics/discount.ts';
import { dispatchTime } from './topics/dispatch-time.ts';
import { extendedWarranty } from './topics/extended-warranty.ts';
import { freeExtra } from './topics/free-extra.ts';
import { freeShippingThreshold } from './topics/free-shipping-threshold.ts';
import { giftCardValidity } from './topics/gift-card-validity.ts';
import { loyaltyPointsRate } from './topics/loyalty-points-rate.ts';
import { minimumOrder } from './topics/minimum-order.ts';
import { noticeOrValidity } from './topics/notice-or-validity.ts';
import { otherEmail } from './topics/other-email.ts';
import { otherHours } from './topics/other-hours.ts';
import { otherPeriod } from './topics/other-period.ts';
import { otherPhone } from './topics/other-phone.ts';
import { otherPrice } from './topics/other-price.ts';
import { otherShare } from './topics/other-share.ts';
import { priceMatchWindow } from './topics/price-match-window.ts';
import { refundProcessingTime } from './topics/refund-processing-time.ts';
import { responseTime } from './topics/response-time.ts';
import { returnsWindow } from './topics/returns-window.ts';
import { shippingFee } from './topics/shipping-fee.ts';
import { subscriptionPrice } from './topics/subscription-price.ts';
import { supportEmail } from './topics/support-email.ts';
import { supportHours } from './topics/support-hours.ts';
import { supportPhone } from './topics/support-phone.ts';
import { survey } from './topics/survey.ts';
import { trialLength } from './topics/trial-length.ts';
import { warranty } from './topics/warranty.ts';
import { yearlyPrice } from './topics/yearly-price.ts';

/** Shipped topics, competitors among them. Where two have the same words, the first has them. */
export const shippedTopics: readonly Topic[] = [
  returnsWindow,
  freeShippingThreshold,
  warranty,
  responseTime,
  discount,
  customerCount,
  deliveryTime,
  dispatchTime,
  refundProcessingTime,
  trialLength,
  shippingFee,
  minimumOrder,
  subscriptionPrice,
  yearlyPrice,
  priceMatchWindow,
  cancellationNotice,
  giftCardValidity,
  supportHours,
  supportPhone,
  supportEmail,
  loyaltyPointsRate,
  extendedWarranty,
  freeExtra,
  noticeOrValidity,
  survey,
  otherPeriod,
  otherPrice,
  otherShare,
  otherHours,
  otherPhone,
  otherEmail,
];
