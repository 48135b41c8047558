/* Product and parties, samples, papers. */

import { address } from '../shared/address.js';
import { day } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { facts as factList, list, section } from './parts.js';

/** @import { Panel, Paper, SampleUnit, Taken } from './answers.js' */

/** @param {Panel} panel */
export function facts(panel) {
  return panel.facts.length ? section('产品和当事人', factList(panel.facts)) : null;
}

/** @param {SampleUnit} unit */
function sample(unit) {
  const words = `　${unit.quantity}　封条 ${unit.seal}　${unit.state}　${unit.place}`;
  return el('li', {}, el('span', { class: 'casefile-name' }, unit.kind), words);
}

/** @param {Panel} panel */
export function samples(panel) {
  return panel.samples.length ? section('样品', list(panel.samples, sample)) : null;
}

/** @param {Paper} one */
function paper(one) {
  return el(
    'li',
    {},
    el('a', { class: 'casefile-name', href: address(`/api/papers/${one.id}.pdf`), target: '_blank' }, one.number),
    one.held ? null : `（${one.stateLabel}）`,
    `　${one.addressee}　${day(one.issuedOn)} 制发`,
    one.servedOn && `　${day(one.servedOn)} 送达${one.service ? `（${one.service}）` : ''}`,
  );
}

/** @param {Panel} panel */
export function papers(panel) {
  return panel.papers.length ? section('文书', list(panel.papers, paper)) : null;
}

/** @param {Taken} one */
function taken(one) {
  return el('li', {}, el('a', { href: address(one.address), target: '_blank' }, one.label));
}

/** @param {Panel} panel */
export function takings(panel) {
  return panel.takings.length ? section('案卷导出', list(panel.takings, taken)) : null;
}
