/** Values as short texts, for reports: `30d`, `5-10bd`, `50 USD`, `20`, `--12-31`, `Mo-Fr 09:00-17:00 ET`. */

import type { CalendarDate, Hours, Money, Value } from './quantity.ts';

/** A value in the notation of reports. Equal values written in other units (`2w`, `14d`) have other notations. */
export function notationOf(value: Value): string {
  switch (value.kind) {
    case 'duration':
    case 'size':
      return `${extent(value)}${value.unit}`;
    case 'money':
      return money(value);
    case 'percent':
    case 'count':
      return extent(value);
    case 'date':
      return date(value);
    case 'hours':
      return hours(value);
    case 'availability':
      return '24/7';
    case 'phone':
      return value.number;
    case 'points':
      return `${plain(value.points)}/${money(value.per)}`;
    default:
      return value.name;
  }
}

function extent({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? plain(low) : `${plain(low)}-${plain(high)}`;
}

function money(value: Money): string {
  return value.currency === undefined ? extent(value) : `${extent(value)} ${value.currency}`;
}

function date({ year, month, day }: CalendarDate): string {
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function hours({ days, opens, closes, zone }: Hours): string {
  return `${days} ${opens}-${closes}${zone === undefined ? '' : ` ${zone}`}`;
}

/** A number with a decimal point, without an exponent and without trailing zeros. */
function plain(number: number): string {
  return String(Number(number.toFixed(6)));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
