/** Values that are only an example: "for instance 0.05 for 5%". */

/** How far before a value the words may stand, in UTF-16 units. */
const reach = 60;

/** The words in the languages that are read; several are abbreviations with or without a space. */
const words =
  /(?<![\p{L}\p{N}])(?:e\.\s?g\.|for example|for instance|such as|z\.\s?b\.|zum beispiel|beispielsweise|etwa so|p\.\s?ej\.|por ejemplo|par exemple|p\.\s?ex\.|por exemplo|bijv\.|bijvoorbeeld|ad esempio|per esempio|ad es\.|например|к примеру|उदाहरण|np\.|na przykład|např\.|například|till exempel|t\.\s?ex\.|örneğin|наприклад)|例えば|たとえば|例：|例如|예를 들어/iu;

/** Whether a value stands behind words that make it an example, in its sentence. */
export function isExample(text: string, sentence: number, start: number): boolean {
  return words.test(text.slice(Math.max(sentence, start - reach), start));
}
