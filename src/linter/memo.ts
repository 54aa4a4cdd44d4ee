/** Values that are made once. */

/** The value of each key, made when it is first asked for. */
export class Memo<Key, Value extends object> {
  readonly #known = new Map<Key, Value>();
  readonly #make: (key: Key) => Value;

  constructor(make: (key: Key) => Value) {
    this.#make = make;
  }

  of(key: Key): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = this.#make(key);
    this.#known.set(key, value);
    return value;
  }
}
