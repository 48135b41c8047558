/* Draws diagrams with the viewer that Cockpit brings. */

import { el, fill } from '../shared/elements.js';
import { repeated, taken } from './branches.js';
import { text } from './parts.js';

/** @import { Step } from './answers.js' */

/**
 * @typedef {object} Drawn
 * @property {HTMLElement} element
 * @property {Scope} scope
 * @property {[string, string][]} marked
 * @property {boolean} fitted
 */

const VIEWER =
  '<div cam-widget-bpmn-viewer diagram-data="xml" control="control" on-load="staysHere()" style="height:100%"></div>';
const TRIES = 100;

/**
 * @param {string} xml
 * @returns {Drawn}
 */
function drawn(xml) {
  const injector = window.angular.element(document.documentElement).injector();
  const scope = injector.get('$rootScope').$new();
  scope.xml = xml;
  scope.control = {};
  /* The viewer would write its place into the address, whereupon Cockpit shows the whole page anew. */
  scope.staysHere = () => scope.control.getViewer().get('eventBus').off('canvas.viewbox.changed');
  const [element] = Array.from(injector.get('$compile')(VIEWER)(scope));
  return { element, scope, marked: [], fitted: false };
}

/**
 * @param {Drawn} view
 * @param {() => void} done
 */
function ready(view, done, tries = 0) {
  if (view.scope.control.isLoaded?.()) done();
  else if (tries < TRIES) setTimeout(() => ready(view, done, tries + 1), 50);
}

/**
 * @param {Drawn} view
 * @param {Step[]} past
 * @param {string} now
 */
function mark(view, past, now) {
  const viewer = view.scope.control.getViewer();
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  /** @param {string} element */
  const incoming = (element) =>
    (registry.get(element)?.incoming ?? []).map((/** @type {any} */ flow) => ({ id: flow.id, source: flow.source.id }));
  const flows = taken(past, incoming);
  /** @param {[string, string]} marker */
  const isThere = ([id]) => Boolean(registry.get(id));
  view.marked.filter(isThere).forEach(([id, kind]) => canvas.removeMarker(id, kind));
  view.marked = markers(past, flows, now).filter(isThere);
  view.marked.forEach(([id, kind]) => canvas.addMarker(id, kind));
  count(viewer.get('overlays'), registry, new Map([...repeated(past), ...[...flows].filter(([, times]) => times > 1)]));
}

/**
 * @param {Step[]} past
 * @param {Map<string, number>} flows
 * @param {string} now
 * @returns {[string, string][]}
 */
function markers(past, flows, now) {
  const gone = [...new Set(past.map((step) => step.element))].filter((id) => id !== now);
  return [
    ...[...gone, ...flows.keys()].map((id) => /** @type {[string, string]} */ ([id, 'sa-past'])),
    [now, 'sa-current'],
  ];
}

/**
 * How often, beside what was passed more than once.
 *
 * @param {any} overlays
 * @param {any} registry
 * @param {Map<string, number>} counts
 */
function count(overlays, registry, counts) {
  overlays.remove({ type: 'sa-count' });
  for (const [id, times] of counts) {
    const element = registry.get(id);
    if (!element) continue;
    const middle = element.waypoints?.[Math.floor(element.waypoints.length / 2)];
    const place = middle
      ? {
          top: middle.y - Math.min(...element.waypoints.map((/** @type {any} */ point) => point.y)) - 9,
          left: middle.x - Math.min(...element.waypoints.map((/** @type {any} */ point) => point.x)),
        }
      : { top: -10, right: 10 };
    overlays.add(id, 'sa-count', { position: place, html: el('span', { class: 'sa-times' }, `${times}次`) });
  }
}

/**
 * @param {Element} stage
 * @param {Drawn} view
 */
function put(stage, view) {
  if (view.element.parentNode === stage) return;
  fill(stage, view.element);
  view.scope.$evalAsync();
}

/** @param {Drawn} view */
function fit(view) {
  if (!view.fitted) view.scope.control.resetZoom();
  view.fitted = true;
}

/**
 * @param {Element} stage
 * @returns shows a diagram with the elements passed and the one that is reached
 */
export function diagrams(stage) {
  /** @type {Map<string, Promise<Drawn>>} */
  const views = new Map();
  let wanted = '';
  /** @type {(diagram: string, past: Step[], now: string) => Promise<void>} */
  return async (diagram, past, now) => {
    const mine = (wanted = diagram + now);
    const known = views.get(diagram) ?? text(`/diagrams/${encodeURIComponent(diagram)}`).then(drawn);
    views.set(diagram, known);
    try {
      const view = await known;
      if (mine !== wanted) return;
      put(stage, view);
      ready(view, () => {
        if (mine !== wanted) return;
        fit(view);
        mark(view, past, now);
      });
    } catch (refusal) {
      const { message } = /** @type {Error} */ (refusal);
      fill(stage, el('p', { class: 'sa-refused' }, `流程图读取失败：${message}`));
    }
  };
}
