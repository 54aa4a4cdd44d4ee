/** Units that the word for a half goes with: where adjectives have a gender, "medio" is of an "año" and "media" of an "hora". */
export type HalfOf = 'any' | 'masculine' | 'feminine';
