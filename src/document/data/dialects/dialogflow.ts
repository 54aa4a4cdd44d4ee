/** Dialogflow: what an agent answers, in the ES and CX exports. Shapes: cloud.google.com/dialogflow, Intent, Fulfillment, ResponseMessage, Dialogflow Messenger. */

import type { Choice, DataFile } from '../file.ts';
import { alone, beside, type Dialect, type Part, selectParts } from './dialect.ts';

/** What Dialogflow Messenger shows besides text: cards, lists, chips, each of a type of its own. */
const rich: readonly Part[] = ['messages[]', 'message'].flatMap((at): Part[] => [
  [`${at}|payload.richContent[][].title`, 'title', 'title'],
  [`${at}|payload.richContent[][].subtitle`, 'description', 'subtitle'],
  // A button's label, or the inside of an accordion.
  [`${at}|payload.richContent[][].text`, 'body', 'body'],
  [`${at}|payload.richContent[][].text[]`, 'body', 'body'],
  [`${at}|payload.richContent[][].html`, 'body', 'body', 'html'],
  [`${at}|payload.richContent[][].options[].text`, 'cta', 'button'],
]);

/** Each message is one on its own: a response has one for every platform and language. */
export const dialogflow: Dialect = {
  name: 'dialogflow',
  preset: 'dialogflow',
  select: selectParts(
    [
      ['responses[].messages[]|speech', 'body', 'body'],
      ['responses[].messages[]|speech[]', 'body', 'body'],
      ['responses[].messages[]|title', 'title', 'title'],
      ['responses[].messages[]|subtitle', 'description', 'subtitle'],
      ['responses[].messages[]|formattedText', 'body', 'body'],
      ['responses[].messages[]|displayText', 'body', 'body'],
      ['responses[].messages[]|textToSpeech', 'body', 'body'],
      ['responses[].messages[]|replies[]', 'cta', 'button'],
      ['responses[].messages[]|buttons[].text', 'cta', 'button'],
      ['responses[].messages[]|buttons[].title', 'cta', 'button'],
      ['responses[].messages[]|suggestions[].title', 'cta', 'button'],
      ['responses[].messages[]|destinationName', 'cta', 'button'],
      ['responses[].messages[]|image.accessibilityText', 'alt', 'alt'],
      ['responses[].messages[]|items[].image.accessibilityText', 'alt', 'alt'],
      ['responses[].messages[]|items[].displayText', 'body', 'body'],
      ['responses[].messages[]|items[].textToSpeech', 'body', 'body'],
      ['responses[].messages[]|items[].title', 'title', 'title'],
      ['responses[].messages[]|items[].description', 'description', 'subtitle'],
      ['responses[].parameters[].prompts[]|value', 'body', 'body'],
      ['messages[]|text.text[]', 'body', 'body'],
      ['message|text.text[]', 'body', 'body'],
      ['messages[]|card.title', 'title', 'title'],
      ['messages[]|card.subtitle', 'description', 'subtitle'],
      ['messages[]|card.buttons[].text', 'cta', 'button'],
      ['messages[]|quickReplies.title', 'title', 'title'],
      ['messages[]|quickReplies.quickReplies[]', 'cta', 'button'],
      ['messages[]|outputAudioText.text', 'body', 'body'],
      ['message|outputAudioText.text', 'body', 'body'],
      ...rich,
    ],
    variant,
  ),
};

/** Of several texts in a list, one is said. */
function variant(choice: Choice, file: DataFile): Choice {
  const { value, role } = choice;
  if (value.path.includes('richContent'))
    return beside(file, value, 'type') === 'button' ? { ...choice, role: 'cta', field: 'button' } : choice;
  if (role !== 'body' || typeof value.path.at(-1) !== 'number') return choice;
  return file.textAt(value, [...value.path.slice(0, -1), 1]) === undefined ? choice : alone(choice);
}
