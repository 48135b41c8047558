/* The draw as docs/draw.md tells it, written a second time: what it gives must be what the server gave. */
import { hex, sha256 } from './sha256.js';

/**
 * @typedef {{ key: string, stratum: string, weight: number }} Row
 * @typedef {{ key: string, rule: string, reason: string }} Exclusion
 * @typedef {{ stratum: string, count: number }} Quota
 * @typedef {{ campaign: string, quotas: Quota[], exclusions: Exclusion[], rows: Row[] }} Pool
 * @typedef {{ position: number, key: string, stratum: string, probability: number }} Drawn
 * @typedef {{ position: number, key: string, stratum: string }} Reserve
 */

const utf8 = new TextEncoder();

/** @param {string} one @param {string} other the order of their bytes in UTF-8 */
function byBytes(one, other) {
  const [a, b] = [utf8.encode(one), utf8.encode(other)];
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

/** @template T @param {T[]} lines @param {(line: T) => string} key */
const sorted = (lines, key) => [...lines].sort((one, other) => byBytes(key(one), key(other)));

/** @param {Pool} pool the text that was frozen */
export function poolText({ campaign, quotas, exclusions, rows }) {
  const lines = [
    ['spotcheck-pool 1'],
    ['campaign', campaign],
    ...sorted(quotas, (quota) => quota.stratum).map((quota) => ['quota', quota.stratum, quota.count]),
    ...sorted(exclusions, (line) => line.key).map((line) => ['exclusion', line.key, line.rule, line.reason]),
    ...sorted(rows, (row) => row.key).map((row) => ['row', row.key, row.stratum, row.weight]),
  ];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}

/** @param {Pool} pool */
export const fingerprint = (pool) => hex(sha256(utf8.encode(poolText(pool))));

/** @param {Uint8Array} start @param {string} stratum */
function numbers(start, stratum) {
  const input = new Uint8Array([...start, ...utf8.encode(stratum), 0, ...new Uint8Array(8)]);
  const counter = new DataView(input.buffer, input.length - 8);
  let [used, count] = [4, 0n];
  let block = /** @type {DataView} */ (counter);
  const word = () => {
    if (used === 4) {
      counter.setBigUint64(0, count++);
      block = new DataView(sha256(input).buffer);
      used = 0;
    }
    return block.getBigUint64(8 * used++);
  };
  /** @param {bigint} limit */
  return (limit) => {
    const end = 2n ** 64n - (2n ** 64n % limit);
    let number = word();
    while (number >= end) number = word();
    return number % limit;
  };
}

/** @param {bigint} of @param {bigint} all ten places, half up */
function probability(of, all) {
  const scaled = (2n * of * 10n ** 10n + all) / (2n * all);
  return Number(scaled) / 1e10;
}

/** @param {Row[]} rows */
const weightOf = (rows) => rows.reduce((sum, row) => sum + BigInt(row.weight), 0n);

/** @param {Row[]} shuffled @param {number} count @param {(limit: bigint) => bigint} below */
function take(shuffled, count, below) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  let [open, left] = [shuffled, BigInt(count)];
  for (let more = true; more && left > 0n;) {
    const [all, places] = [weightOf(open), left];
    const certain = open.filter((row) => BigInt(row.weight) * places >= all);
    for (const row of certain) taken.set(row.key, 1);
    open = open.filter((row) => !taken.has(row.key));
    left -= BigInt(certain.length);
    more = certain.length > 0;
  }
  if (left === 0n) return taken;
  const step = weightOf(open);
  let [next, sum] = [below(step), 0n];
  for (const row of open) {
    const share = BigInt(row.weight) * left;
    sum += share;
    if (next < sum) {
      taken.set(row.key, probability(share, step));
      next += step;
    }
  }
  return taken;
}

/**
 * @param {Row[]} rows of one stratum
 * @param {Quota} quota
 * @param {Uint8Array} start
 */
function drawStratum(rows, { stratum, count }, start) {
  const shuffled = sorted(rows, (row) => row.key);
  const below = numbers(start, stratum);
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Number(below(BigInt(last + 1)));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  const taken = take(shuffled, count, below);
  const drawn = shuffled
    .filter((row) => taken.has(row.key))
    .map(({ key }, i) => ({ position: i + 1, key, stratum, probability: taken.get(key) ?? 0 }));
  const reserves = shuffled
    .filter((row) => !taken.has(row.key))
    .map(({ key }, i) => ({ position: i + 1, key, stratum }));
  return { drawn, reserves };
}

/**
 * @param {Pool} pool
 * @param {string} seed
 */
export function drawing(pool, seed) {
  const value = seed.replace(/[ \u3000-]/g, '').toLowerCase();
  const start = sha256(utf8.encode(`spotcheck-draw 1\n${fingerprint(pool)}\n${value}\n`));
  const strata = sorted(pool.quotas, (quota) => quota.stratum).map((quota) =>
    drawStratum(
      pool.rows.filter((row) => row.stratum === quota.stratum),
      quota,
      start,
    ),
  );
  return { drawn: strata.flatMap((one) => one.drawn), reserves: strata.flatMap((one) => one.reserves) };
}
