/*
 * SHA-256 of what is too large for the memory, and where the browser offers none: a page that was not opened from the disk
 * or over TLS has no WebCrypto.
 */

const WORDS = 64;
const BLOCK = 64;

const PRIMES = primes(WORDS);
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

/** @param {number} count */
function primes(count) {
  /** @type {number[]} */
  const found = [];
  for (let next = 2; found.length < count; next++) if (found.every((prime) => next % prime)) found.push(next);
  return found;
}

/** @param {number} root its first 32 bits behind the point */
function fraction(root) {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/**
 * @param {number} word
 * @param {number} by
 */
function turned(word, by) {
  return (word >>> by) | (word << (32 - by));
}

/** Takes pieces one after the other. */
export class Sha256 {
  #state = Int32Array.from(START);
  #words = new Int32Array(WORDS);
  #rest = new Uint8Array(BLOCK);
  #filled = 0;
  #length = 0;

  /** @param {Uint8Array} piece */
  add(piece) {
    this.#length += piece.length;
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + BLOCK - this.#filled);
      this.#rest.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === BLOCK) this.#block();
    }
  }

  /** @returns 64 hexadecimal digits */
  end() {
    const bits = this.#length * 8;
    const last = new Uint8Array((this.#filled < 56 ? 56 : 120) - this.#filled + 8);
    last[0] = 0x80;
    const view = new DataView(last.buffer);
    view.setUint32(last.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(last.length - 4, bits >>> 0);
    this.add(last);
    return [...this.#state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #block() {
    const view = new DataView(this.#rest.buffer);
    const words = this.#words;
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(at * 4);
    for (let at = 16; at < WORDS; at++) {
      const [early, late] = [words[at - 15], words[at - 2]];
      const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[at] = words[at - 16] + first + words[at - 7] + second;
    }
    this.#mix();
    this.#filled = 0;
  }

  #mix() {
    let [a, b, c, d, e, f, g, h] = this.#state;
    for (let at = 0; at < WORDS; at++) {
      const chosen = (e & f) ^ (~e & g);
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + ROUNDS[at] + this.#words[at]) | 0;
      const most = (a & b) ^ (a & c) ^ (b & c);
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (this.#state[at] += word));
  }
}

/** @param {Uint8Array[]} pieces */
export function sha256(...pieces) {
  const hash = new Sha256();
  for (const piece of pieces) hash.add(piece);
  return hash.end();
}
