/** Which elements of HTML end without an end tag, and where. By the HTML standard, as far as text goes. */

const voidElements = names('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr');

/** The standard lets their end tags be left out. */
const optional = names('html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th');

const paragraph = names('p');
const heading = names('h1 h2 h3 h4 h5 h6 p');
const control = names('input option optgroup select button datalist textarea');

/** By the name of the element that starts: those at the end of the open ones that it ends. */
const ended = new Map<string, ReadonlySet<string>>([
  ['tr', names('tr th td')],
  ['th', names('th')],
  ['td', names('thead th td')],
  ['tbody', names('thead tbody')],
  ['tfoot', names('thead tbody')],
  ['body', names('head link script')],
  ['a', names('a')],
  ['li', names('li')],
  ['dd', names('dd dt')],
  ['dt', names('dd dt')],
  ['rt', names('rt rp')],
  ['rp', names('rt rp')],
  ['option', names('option')],
  ['optgroup', names('optgroup option')],
  ...[...names('h1 h2 h3 h4 h5 h6')].map((name) => [name, heading] as const),
  ...[...names('select input output button datalist textarea')].map((name) => [name, control] as const),
  ...[
    ...names(
      'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    ),
  ].map((name) => [name, paragraph] as const),
]);

/** Elements whose text goes up to their end tag, whatever stands in it; of some, even references stay as they are. */
const textOnly = names('iframe noembed noframes plaintext script style textarea title xmp');
const escapable = names('textarea title');

/** Whether an element has no content. */
export function isVoid(name: string): boolean {
  return voidElements.has(name);
}

/** Whether an element may go without its end tag. */
export function mayStayOpen(name: string): boolean {
  return optional.has(name);
}

/** Whether no tag but its own end tag is a tag in an element. */
export function isTextOnly(name: string): boolean {
  return textOnly.has(name);
}

/** Whether such an element holds no prose. */
export function isRawText(name: string): boolean {
  return textOnly.has(name) && !escapable.has(name);
}

/** Whether an element that starts ends the innermost open one. */
export function endsOpen(name: string, open: string): boolean {
  return ended.get(name)?.has(open) ?? false;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
