/*
 * The evidence of a task: what must be kept, what is missing, files by drag and drop, choice or camera. Uploads go on
 * where they stopped (tus 1.0.0), also after the page was closed and the same file is chosen again.
 *
 *   mountEvidence(node, { taskId }) → { refresh, unmount }
 */

const PIECE = 8 * 1024 * 1024;
const AT_ONCE = 3;
const WAITS = [1000, 2000, 5000, 10000, 20000];
const UPLOADS = '/api/evidence/uploads';

export function mountEvidence(node, { taskId, changed = () => {} }) {
  loadStyle();
  const view = new View(node, taskId, changed);
  view.refresh();
  return { refresh: () => view.refresh(), unmount: () => view.unmount() };
}

function loadStyle() {
  const href = new URL('evidence.css', import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

/* ---------- talking to the server ---------- */

function token() {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? decodeURIComponent(found[1]) : 'none';
}

class Refusal extends Error {}

async function call(path, body) {
  const answer = await fetch(path, {
    method: body ? 'POST' : 'GET',
    credentials: 'same-origin',
    headers: { 'X-XSRF-TOKEN': token(), ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : undefined
  });
  if (answer.ok) return answer.json();
  throw new Refusal(await reason(answer.status, await answer.text()));
}

function reason(status, text) {
  try {
    const { message } = JSON.parse(text);
    if (message) return message;
  } catch {
    /* not JSON: a proxy or an error page; the status says enough */
  }
  return status === 401 ? '登录已过期，请重新登录后再办理' : `服务器没有办理（${status}），请稍后再试`;
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/* One request of the upload protocol; XMLHttpRequest, because fetch tells nothing of what has been sent. */
function tus(method, path, headers, body, sent, started) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    Object.entries({ 'Tus-Resumable': '1.0.0', 'X-XSRF-TOKEN': token(), ...headers }).forEach(([name, value]) =>
      request.setRequestHeader(name, value)
    );
    if (sent) request.upload.onprogress = (event) => sent(event.loaded);
    request.onload = () => done(request);
    request.onerror = () => failed(new Error('offline'));
    request.onabort = () => failed(new Error('aborted'));
    if (started) started(request);
    request.send(body);
  });
}

/* ---------- one file on its way ---------- */

class Sending {
  constructor(taskId, file, codes, show) {
    this.taskId = taskId;
    this.file = file;
    this.codes = codes;
    this.show = show;
    this.sent = 0;
    this.state = 'waiting';
    this.message = '等待上传';
    this.key = `spotcheck-upload|${taskId}|${file.name}|${file.size}|${file.lastModified}`;
  }

  async run() {
    let tries = 0;
    while (this.state !== 'cancelled') {
      const before = this.sent;
      try {
        await this.goOn();
        return;
      } catch (problem) {
        if (this.state === 'cancelled') return;
        if (problem instanceof Refusal) return this.tell('refused', problem.message);
        if (this.sent > before) tries = 0;
        this.tell('broken', '连接中断，稍后自动续传');
        await pause(WAITS[Math.min(tries++, WAITS.length - 1)]);
      }
    }
  }

  async goOn() {
    await this.locate();
    while (this.sent < this.file.size) await this.sendPiece();
    this.tell('checking', '正在校验');
    const upload = this.place.split('/').pop();
    await call(`/api/tasks/${this.taskId}/evidence`, { upload, codes: this.codes });
    localStorage.removeItem(this.key);
    this.tell('done', '已上传');
  }

  /* Where an earlier try stopped, or a new beginning. */
  async locate() {
    this.place = this.place || localStorage.getItem(this.key);
    if (this.place) {
      const head = await tus('HEAD', this.place, {});
      if (head.status === 204 || head.status === 200) {
        this.sent = Number(head.getResponseHeader('Upload-Offset'));
        return;
      }
      if (head.status !== 404) throw await this.problem(head);
      localStorage.removeItem(this.key);
    }
    const begun = await tus('POST', UPLOADS, {
      'Upload-Length': String(this.file.size),
      'Upload-Metadata': `filename ${base64(this.file.name)},task ${base64(this.taskId)}`
    });
    if (begun.status !== 201) throw await this.problem(begun);
    this.place = new URL(begun.getResponseHeader('Location'), location.href).pathname;
    this.sent = 0;
    localStorage.setItem(this.key, this.place);
  }

  async sendPiece() {
    const start = this.sent;
    const piece = this.file.slice(start, start + PIECE);
    this.tell('sending', '正在上传');
    const answer = await tus(
      'PATCH',
      this.place,
      { 'Upload-Offset': String(start), 'Content-Type': 'application/offset+octet-stream' },
      piece,
      (loaded) => {
        this.sent = start + Math.min(loaded, piece.size);
        this.show(this);
      },
      (request) => (this.request = request)
    );
    if (answer.status !== 204) throw await this.problem(answer);
    this.sent = Number(answer.getResponseHeader('Upload-Offset'));
  }

  /* What waiting can heal is tried again; what was refused is told. */
  async problem(answer) {
    const passing = [0, 409, 423, 502, 503, 504, 507].includes(answer.status);
    const text = await reason(answer.status, answer.responseText);
    if (passing && answer.status !== 507) return new Error(text);
    return new Refusal(text);
  }

  tell(state, message) {
    if (this.state === 'cancelled') return;
    this.state = state;
    this.message = message;
    this.show(this);
  }

  cancel() {
    this.state = 'cancelled';
    if (this.request) this.request.abort();
    if (this.place) tus('DELETE', this.place, {}).catch(() => {});
    localStorage.removeItem(this.key);
  }
}

function pause(time) {
  return new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      done();
    };
    const timer = setTimeout(go, time);
    window.addEventListener('online', go);
  });
}

/* ---------- what the person sees ---------- */

function element(kind, attributes = {}, ...children) {
  const made = document.createElement(kind);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value === null || value === undefined || value === false) return;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else made.setAttribute(name, value);
  });
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} 字节`;
  const units = ['KB', 'MB', 'GB'];
  let value = bytes;
  let unit = -1;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}

function time(iso) {
  return iso.slice(0, 16).replace('T', ' ');
}

const ACCEPTED = {
  photo: 'image/*',
  video: 'video/*',
  'continuous-video': 'video/*',
  'photo-or-video': 'image/*,video/*'
};

function fits(form, type) {
  return form === 'text' || ACCEPTED[form].split(',').some((kind) => type.startsWith(kind.slice(0, -1)));
}

class View {
  constructor(node, taskId, changed) {
    this.node = node;
    this.taskId = taskId;
    this.changed = changed;
    this.sendings = [];
    this.uploads = element('ul', { class: 'ev-uploads', 'aria-label': '正在上传的文件' });
    this.body = element('div');
    this.notice = element('p', { class: 'ev-notice', role: 'alert', hidden: true });
    this.root = element('section', { class: 'ev', 'aria-label': '证据' }, this.notice, this.body, this.uploads);
    this.files = element('ul', { class: 'ev-files', 'aria-label': '已上传的文件' });
    this.root.append(this.files);
    node.append(this.root);
    this.leave = (event) => {
      if (this.sendings.some((one) => one.state === 'sending')) event.preventDefault();
    };
    window.addEventListener('beforeunload', this.leave);
  }

  unmount() {
    window.removeEventListener('beforeunload', this.leave);
    this.root.remove();
  }

  async refresh() {
    try {
      this.data = await call(`/api/tasks/${this.taskId}/evidence`);
      this.draw();
    } catch (problem) {
      this.say(problem.message);
    }
  }

  say(message) {
    this.notice.textContent = message;
    this.notice.hidden = !message;
  }

  async act(path, body) {
    try {
      await call(path, body);
      this.say('');
      await this.refresh();
      this.changed();
    } catch (problem) {
      this.say(problem.message);
    }
  }

  draw() {
    const { required, files, mine } = this.data;
    this.body.replaceChildren(
      this.summary(),
      required.length ? element('ul', { class: 'ev-required' }, ...required.map((one) => this.requirement(one))) : '',
      mine ? this.dropZone() : ''
    );
    this.files.replaceChildren(...files.map((file) => this.file(file)));
  }

  summary() {
    const { required, files, filesRequired } = this.data;
    const missing = required.filter((one) => one.missing);
    if (!required.length) {
      return element('p', { class: 'ev-summary' }, files.length ? `已上传 ${files.length} 个文件` : '本环节没有必须留存的证据，需要时可以上传');
    }
    if (missing.length) {
      const summary = element('p', { class: 'ev-summary ev-lacking', role: 'status' }, `还缺少 ${missing.length} 项：`);
      summary.append(missing.map((one) => one.label).join('；'));
      return summary;
    }
    return filesRequired
      ? element('p', { class: 'ev-summary ev-complete', role: 'status' }, '需要上传的证据已经齐全')
      : element('p', { class: 'ev-summary' }, '应当留存的证据，可以逐项上传文件：');
  }

  requirement(one) {
    const held = one.files.length > 0;
    const state = held ? 'ev-held' : one.waiver ? 'ev-waived' : one.missing ? 'ev-lacking' : 'ev-open';
    const row = element(
      'li',
      { class: state },
      element('span', { class: 'ev-mark', 'aria-hidden': 'true' }, held ? '✓' : one.waiver ? '–' : one.missing ? '!' : '·'),
      element(
        'span',
        { class: 'ev-what' },
        element('strong', {}, one.label),
        element('small', {}, `${one.formLabel}${held ? ` · ${one.files.length} 个文件` : ''} · ${one.legalBasis}`),
        one.waiver ? element('small', {}, `缺少的原因：${one.waiver.reason}（${one.waiver.by} ${time(one.waiver.at)}）`) : ''
      )
    );
    if (this.data.mine) {
      row.append(this.chooser('添加', ACCEPTED[one.form], [one.code], one.label));
      if (one.form !== 'text') row.append(this.camera(one));
      this.acceptDrops(row, [one.code]);
    }
    return row;
  }

  camera(one) {
    const video = one.form.includes('video') && one.form !== 'photo-or-video';
    return this.chooser(video ? '录像' : '拍照', video ? 'video/*' : 'image/*', [one.code], one.label, true);
  }

  chooser(words, accept, codes, label, capture = false) {
    const input = element('input', {
      type: 'file',
      accept,
      multiple: !capture,
      capture: capture ? 'environment' : null,
      'aria-label': label ? `${words}：${label}` : words,
      onchange: () => {
        this.send([...input.files], codes);
        input.value = '';
      }
    });
    return element('label', { class: capture ? 'ev-button ev-camera' : 'ev-button' }, words, input);
  }

  dropZone() {
    const zone = element(
      'div',
      { class: 'ev-drop' },
      element('span', {}, '把照片、录像、扫描件拖到这里，或者'),
      this.chooser('选择文件', null, [], ''),
      this.chooser('拍照', 'image/*', [], '', true),
      this.chooser('录像', 'video/*', [], '', true)
    );
    this.acceptDrops(zone, []);
    return zone;
  }

  acceptDrops(target, codes) {
    target.addEventListener('dragover', (event) => {
      event.preventDefault();
      target.classList.add('ev-over');
    });
    target.addEventListener('dragleave', () => target.classList.remove('ev-over'));
    target.addEventListener('drop', (event) => {
      event.preventDefault();
      target.classList.remove('ev-over');
      this.send([...event.dataTransfer.files], codes);
    });
  }

  send(files, codes) {
    files.forEach((file) => {
      const sending = new Sending(this.taskId, file, codes, (one) => this.show(one));
      sending.row = this.sendingRow(sending);
      this.sendings.push(sending);
      this.uploads.append(sending.row);
      if (file.size === 0) sending.tell('refused', '文件是空的');
      else if (file.size > this.data.largest) sending.tell('refused', `超过 ${size(this.data.largest)}，不能上传`);
    });
    this.next();
  }

  sendingRow(sending) {
    sending.bar = element('progress', { max: '1', value: '0', 'aria-label': sending.file.name });
    sending.words = element('small', {}, sending.message);
    sending.button = element('button', { type: 'button', class: 'ev-link', onclick: () => this.dismiss(sending) }, '取消');
    return element(
      'li',
      {},
      element('span', { class: 'ev-name' }, sending.file.name),
      sending.bar,
      sending.words,
      sending.button
    );
  }

  show(sending) {
    const share = sending.file.size ? sending.sent / sending.file.size : 0;
    sending.bar.value = share;
    sending.words.textContent =
      sending.state === 'sending'
        ? `${Math.floor(share * 100)}%（${size(sending.sent)} / ${size(sending.file.size)}）`
        : sending.message;
    sending.row.className = `ev-${sending.state}`;
    sending.button.textContent = sending.state === 'refused' ? '知道了' : '取消';
    if (sending.state === 'done') {
      this.sendings = this.sendings.filter((one) => one !== sending);
      sending.row.remove();
      this.refresh().then(() => this.changed());
    }
  }

  dismiss(sending) {
    sending.cancel();
    this.sendings = this.sendings.filter((one) => one !== sending);
    sending.row.remove();
    this.next();
  }

  next() {
    const busy = this.sendings.filter((one) => one.started && one.state !== 'refused');
    this.sendings
      .filter((one) => !one.started && one.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - busy.length))
      .forEach((one) => {
        one.started = true;
        one.run().finally(() => this.next());
      });
  }

  file(file) {
    const bad = { damaged: '已损坏，不予提供', missing: '存储中缺失', destroyed: '保存期限届满，已销毁' }[file.state];
    const picture = file.thumbnail && !bad;
    return element(
      'li',
      { class: file.withdrawnBy ? 'ev-withdrawn' : bad ? 'ev-bad' : '' },
      picture
        ? element('a', { href: file.content, target: '_blank', rel: 'noopener' }, element('img', { src: file.thumbnail, alt: `缩略图：${file.name}`, loading: 'lazy' }))
        : element('span', { class: 'ev-kind', 'aria-hidden': 'true' }, kindOf(file.type)),
      element(
        'div',
        { class: 'ev-about' },
        bad ? element('strong', {}, file.name) : element('a', { href: file.content, target: '_blank', rel: 'noopener' }, file.name),
        element('small', {}, `${size(file.size)} · 上传 ${time(file.uploadedAt)} ${file.uploader}`),
        this.capture(file),
        element('details', {}, element('summary', {}, '校验值'), element('code', {}, `SHA-256 ${file.sha256}`)),
        bad ? element('strong', { class: 'ev-lacking' }, bad) : '',
        file.withdrawnBy ? element('small', {}, `已撤回：${file.withdrawalReason}`) : this.proves(file),
        this.withdrawal(file)
      )
    );
  }

  capture(file) {
    if (!file.takenAt && !file.place) return element('small', {}, '设备没有记载拍摄时间和地点');
    const words = [file.takenAt ? `拍摄 ${time(file.takenAt)}` : '', file.place || '', file.device || ''].filter(Boolean);
    const apart = file.takenAt ? Math.abs(new Date(file.uploadedAt) - new Date(file.takenAt)) / 3600000 : 0;
    const late = apart > 24 ? element('em', {}, `（与上传相差 ${Math.round(apart / 24)} 天，请核对）`) : '';
    return element('small', {}, words.join(' · '), late);
  }

  proves(file) {
    const { required, me } = this.data;
    if (!required.length) return '';
    if (file.uploadedBy !== me) return element('small', {}, file.proves.length ? `证明：${file.proves.join('、')}` : '没有标明证明事项');
    const fitting = required.filter((one) => fits(one.form, file.type));
    const all = fitting.map((one) => one.code);
    const rest = all.some((code) => !file.codes.includes(code));
    const chips = fitting.map((one) => {
      const chosen = file.codes.includes(one.code);
      const codes = chosen ? file.codes.filter((code) => code !== one.code) : [...file.codes, one.code];
      return element(
        'button',
        {
          type: 'button',
          class: 'ev-chip',
          'aria-pressed': String(chosen),
          onclick: () => this.act(`/api/evidence/${file.id}/codes`, { codes })
        },
        one.label
      );
    });
    const every = element('button', { type: 'button', class: 'ev-chip', onclick: () => this.act(`/api/evidence/${file.id}/codes`, { codes: all }) }, '全部');
    return element('div', { class: 'ev-chips', role: 'group', 'aria-label': `${file.name}证明的事项` }, element('small', {}, '证明：'), ...chips, rest && all.length > 1 ? every : '');
  }

  withdrawal(file) {
    if (file.uploadedBy !== this.data.me || file.withdrawnBy || !this.data.mine) return '';
    const reasonField = element('input', { type: 'text', maxlength: '2000', 'aria-label': '撤回的原因', placeholder: '撤回的原因' });
    return element(
      'details',
      {},
      element('summary', {}, '撤回误传的文件'),
      element('span', { class: 'ev-withdraw' }, reasonField, element('button', { type: 'button', class: 'ev-button', onclick: () => this.act(`/api/evidence/${file.id}/withdrawal`, { reason: reasonField.value }) }, '撤回'))
    );
  }
}

function kindOf(type) {
  if (type.startsWith('video/')) return '录像';
  if (type.startsWith('audio/')) return '录音';
  if (type.startsWith('image/')) return '照片';
  return type === 'application/pdf' ? 'PDF' : '文件';
}
