/** Guides that are shipped, by the name that `extends` takes. */

import type { GuideData } from '../schema/schema.ts';
import { ecommerce } from './ecommerce.ts';

/** Shipped guides. */
export const guidePresets: Readonly<Record<string, GuideData>> = {
  'univocal:ecommerce': ecommerce,
};
