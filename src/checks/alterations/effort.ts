/** What a search may cost, in bytes hashed: the core reads no clock. A try costs something whatever it hashes. */
export class Effort {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Whether there is so much left; it is then spent. */
  spend(bytes: number): boolean {
    const cost = bytes + PER_TRY;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

/** A hash that is copied and ended takes about as long as so many bytes of one that runs. */
const PER_TRY = 1000;
