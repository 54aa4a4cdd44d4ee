/** Text with template syntax as a reader would cook it, where no positions are needed. */

import { placeholderCharacter } from '../placeholder.ts';
import { scanPlaceholders } from './scanner.ts';

/** The text with U+FFFC for each template output, and nothing for tags and comments. */
export function maskOutputs(text: string): string {
  let masked = '';
  let done = 0;
  for (const { kind, start, end } of scanPlaceholders(text)) {
    masked += text.slice(done, start) + (kind === 'output' ? placeholderCharacter : '');
    done = end;
  }
  return masked + text.slice(done);
}
