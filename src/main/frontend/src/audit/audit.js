/* The plugin 案卷审计 of Cockpit: page, navigation, tile, and the way from a process instance to its file. */

import { el, fill } from '../shared/elements.js';
import { loadStyle } from '../shared/styles.js';
import { show } from './page.js';
import { button, caseLink, json, load } from './parts.js';
import { tile } from './tile.js';

/** @import { InstancePlugin, Plugin } from '../shared/plugins.js' */

const LABEL = '案卷审计';

loadStyle('/camunda/app/spotcheck/audit/audit.css');

/** @type {Plugin} */
const page = {
  id: 'spotcheck.audit.page',
  pluginPoint: 'cockpit.route',
  priority: 10,
  properties: { path: '/audit', label: LABEL },
  render: show,
};

/** @type {Plugin} */
const navigation = {
  id: 'spotcheck.audit.navigation',
  pluginPoint: 'cockpit.navigation',
  priority: 90,
  properties: { path: '/audit', label: LABEL },
  render: (node) => node.append(el('a', { href: '#/audit' }, LABEL)),
};

/** @type {Plugin} */
const dashboard = {
  id: 'spotcheck.audit.tile',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  properties: { label: LABEL },
  render: tile,
};

/** @type {InstancePlugin} */
const tab = {
  id: 'spotcheck.audit.tab',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: '案卷' },
  render: (node, { processInstanceId }) => {
    const body = el('div', { class: 'sa sa-tab' });
    node.append(body);
    load(body, json(`/instances/${processInstanceId}`), ({ caseNumber }) =>
      fill(
        body,
        el('p', {}, '本流程属于案件 ', caseLink(caseNumber)),
        el('p', {}, button(`#/audit?case=${caseNumber}`, '打开案卷审计', 'primary')),
      ),
    );
  },
};

export default [page, navigation, dashboard, tab];
