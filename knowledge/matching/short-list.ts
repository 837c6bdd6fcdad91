/** Keeps the numbers with the highest values, the highest first; of equals the lowest number. */
export class ShortList {
  readonly #numbers: Int32Array
  readonly #values: Float64Array
  #length = 0

  /** @param most how many are kept */
  constructor(most: number) {
    this.#numbers = new Int32Array(most)
    this.#values = new Float64Array(most)
  }

  clear(): void {
    this.#length = 0
  }

  add(number: number, value: number): void {
    if (this.#length < this.#values.length) this.#length += 1
    else if (!this.#before(number, value, this.#length - 1)) return
    let at = this.#length - 1
    while (at > 0 && this.#before(number, value, at - 1)) {
      this.#values[at] = this.#values[at - 1] ?? 0
      this.#numbers[at] = this.#numbers[at - 1] ?? 0
      at -= 1
    }
    this.#values[at] = value
    this.#numbers[at] = number
  }

  /** The numbers, until the list is cleared. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#length)
  }

  #before(number: number, value: number, place: number): boolean {
    const other = this.#values[place] ?? 0
    return value > other || (value === other && number < (this.#numbers[place] ?? 0))
  }
}
