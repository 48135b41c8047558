/* A certificate drawn again: the first thing that differs, in words; nothing if all agrees. */
import { drawing, fingerprint } from './drawing.js';

/**
 * @typedef {import('./drawing.js').Row} Row
 * @typedef {{ position: number, key: string, stratum: string, probability?: number }} Line
 * @typedef {{ out: string, in: string, by: string, approvedBy?: string | null, ground: string }} Change
 * @typedef {{ campaign: string, algorithm: string, pool: { sha256: string, by: string[], rows: Row[] },
 *   exclusions: import('./drawing.js').Exclusion[], quotas: import('./drawing.js').Quota[],
 *   seed: { value: string, enteredBy: string, confirmedBy: string } | null,
 *   drawn: Line[], reserves: Line[], changes: Change[] }} Certificate
 */

/** @param {Line} [line] */
const shown = (line) =>
  line
    ? [line.stratum, line.position, line.key, line.probability].filter((part) => part !== undefined).join(' ')
    : '无';

/** @param {string} list @param {Line[]} said @param {Line[]} again */
function firstOf(list, said, again) {
  for (let at = 0; at < Math.max(said.length, again.length); at++) {
    const [one, other] = [shown(said[at]), shown(again[at])];
    if (one !== other) return `${list}第${at + 1}行不同：证书为${one}，重新抽取为${other}`;
  }
  return '';
}

/** @param {Certificate} said */
function changesOf(said) {
  const drawn = new Set(said.drawn.map((line) => line.key));
  const stratum = new Map([...said.drawn, ...said.reserves].map((line) => [line.key, line.stratum]));
  let waiting = said.reserves;
  for (const change of said.changes) {
    if (!drawn.delete(change.out)) return `变更：“${change.out}”不在抽中名单，不能被替换`;
    const reserves = waiting.filter((line) => line.stratum === stratum.get(change.out));
    const at = reserves.findIndex((line) => line.key === change.in);
    if (at < 0) return `变更：“${change.in}”不是“${change.out}”所在分层的候补对象`;
    const alone = !change.approvedBy || change.approvedBy === change.by;
    if (at > 0 && alone) return `变更：“${change.in}”未按候补顺序，且无第二人批准`;
    waiting = waiting.filter((line) => line.key !== change.in);
    drawn.add(change.in);
  }
  return '';
}

/**
 * @param {Certificate} said
 * @returns {string} the first difference, or nothing
 */
export function difference(said) {
  if (said.algorithm !== 'spotcheck-draw 1') return `抽取方法是“${said.algorithm}”，不是“spotcheck-draw 1”`;
  const pool = { ...said, rows: said.pool.rows };
  const sha256 = fingerprint(pool);
  if (sha256 !== said.pool.sha256) return `名单与冻结时不同：冻结时的摘要为${said.pool.sha256}，现在为${sha256}`;
  if (new Set(said.pool.by).size < 2) return '名单未由两人冻结';
  if (!said.seed) return said.drawn.length > 0 ? '没有种子，却有抽中名单' : '';
  if (said.seed.enteredBy === said.seed.confirmedBy) return '种子由同一人录入和确认';
  const again = drawing(pool, said.seed.value);
  return (
    firstOf('抽中名单', said.drawn, again.drawn) ||
    firstOf('候补名单', said.reserves, again.reserves) ||
    changesOf(said)
  );
}
