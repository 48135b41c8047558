/* Draws diagrams with the viewer that Cockpit brings. */

import { el, fill } from '../shared/elements.js';
import { text } from './parts.js';

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
 * @param {string[]} past
 * @param {string} now
 */
function mark(view, past, now) {
  const canvas = view.scope.control.getViewer().get('canvas');
  const registry = view.scope.control.getViewer().get('elementRegistry');
  /** @param {[string, string]} marker */
  const isThere = ([id]) => Boolean(registry.get(id));
  view.marked.filter(isThere).forEach(([id, kind]) => canvas.removeMarker(id, kind));
  view.marked = markers(past, now).filter(isThere);
  view.marked.forEach(([id, kind]) => canvas.addMarker(id, kind));
}

/**
 * @param {string[]} past
 * @param {string} now
 * @returns {[string, string][]}
 */
function markers(past, now) {
  const gone = [...new Set(past)].filter((id) => id !== now);
  return [...gone.map((id) => /** @type {[string, string]} */ ([id, 'sa-past'])), [now, 'sa-current']];
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
  /** @type {(diagram: string, past: string[], now: string) => Promise<void>} */
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
