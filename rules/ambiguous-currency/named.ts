/** Whether a message says which currency its prices are in. */

/** Codes, signs with a country, and currencies by their full names, in the languages that have such names. */
const named = new RegExp(
  [
    '(?<![A-Za-z])(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP|UYU|JMD|TTD|BBD|BSD|FJD|NAD|SEK|NOK|DKK|ISK|JPY|CNY|RMB|INR|PKR|LKR|NPR|MUR|SCR|GBP|EGP|LBP)(?![A-Za-z])',
    '(?<![A-Za-z])(?:US|CA|CAN|C|AU|A|NZ|HK|NT|S|SG|MX|AR|CL|COL|J|TT|FJ)-?\\$',
    '(?:US|U\\.S\\.|USA?|American|Canadian|Australian|New Zealand|Singapore|Hong Kong)[\\s-]+(?:dollars?|dollari?)',
    'dólar(?:es)? (?:estadounidenses?|americanos?|canadienses?|canadenses?|australianos?|de)',
    'pesos? (?:mexicanos?|argentinos?|chilenos?|colombianos?|uruguayos?)',
    'dollars? (?:américains?|canadiens?|australiens?|US)',
    '(?:amerikanische|kanadische|australische|Amerikaanse|Canadese|Australische)[nr]? dollars?',
    '(?:US|Kanada)-Dollar',
    'dollari (?:americani|statunitensi|canadesi|australiani)',
    '(?:доллар\\p{L}* (?:США|Канады)|(?:американск|канадск|австралийск)\\p{L}+ доллар)',
    '(?:अमेरिकी|कनाडाई|ऑस्ट्रेलियाई) डॉलर',
    '(?:Swedish|Norwegian|Danish|Icelandic) (?:kron|crown)',
    '(?:svenska|svenske|norska|norske|danska|danske|íslensk\\p{L}*) kron',
    '(?:Indian|Pakistani|Sri Lankan|Nepal\\p{L}*|Mauritian) rupee',
    '(?:Japanese yen|Chinese yuan|renminbi|人民币|人民幣|日本円|日元)',
    '(?:British|Egyptian|Lebanese) pounds?|pounds? sterling',
  ].join('|'),
  'iu',
);

/** Whether any of the texts names a currency so that a sign can mean no other. */
export function namesCurrency(texts: Iterable<string>): boolean {
  for (const text of texts) if (named.test(text)) return true;
  return false;
}
