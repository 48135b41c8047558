/* Draws diagrams with the viewer that Cockpit brings. */

import { el, clear, text } from './dom.js';

const angular = window.angular;

function drawn(xml) {
  const injector = angular.element(document.documentElement).injector();
  const scope = injector.get('$rootScope').$new();
  scope.xml = xml;
  scope.control = {};
  /* The viewer would write its place into the address, whereupon Cockpit shows the whole page anew. */
  scope.staysHere = () => scope.control.getViewer().get('eventBus').off('canvas.viewbox.changed');
  const element = injector.get('$compile')('<div cam-widget-bpmn-viewer diagram-data="xml" control="control" on-load="staysHere()" style="height:100%"></div>')(scope);
  return { element: element[0], scope, control: scope.control, marked: [] };
}

function ready(view, done, tries = 0) {
  if (view.control.isLoaded && view.control.isLoaded()) done();
  else if (tries < 100) setTimeout(() => ready(view, done, tries + 1), 50);
}

function mark(view, past, now) {
  const canvas = view.control.getViewer().get('canvas');
  const registry = view.control.getViewer().get('elementRegistry');
  view.marked.forEach(([id, kind]) => registry.get(id) && canvas.removeMarker(id, kind));
  view.marked = [...new Set(past)].filter(id => id !== now).map(id => [id, 'sa-past']).concat([[now, 'sa-current']]);
  view.marked = view.marked.filter(([id]) => registry.get(id));
  view.marked.forEach(([id, kind]) => canvas.addMarker(id, kind));
}

/** @return shows a diagram with the elements passed and the one that is reached */
export function diagrams(stage) {
  const views = new Map();
  let wanted;
  return async (diagram, past, now) => {
    wanted = diagram + now;
    const mine = wanted;
    if (!views.has(diagram)) {
      views.set(diagram, text('/diagrams/' + encodeURIComponent(diagram)).then(drawn));
    }
    try {
      const view = await views.get(diagram);
      if (mine !== wanted) return;
      if (view.element.parentNode !== stage) {
        clear(stage, view.element);
        view.scope.$evalAsync();
      }
      ready(view, () => {
        if (mine !== wanted) return;
        if (!view.fitted) {
          view.control.resetZoom();
          view.fitted = true;
        }
        mark(view, past, now);
      });
    } catch (refusal) {
      clear(stage, el('p', { class: 'sa-refused' }, '流程图读取失败：' + refusal.message));
    }
  };
}
