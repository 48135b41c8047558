// A server of tus 1.0.0 as small as can be, which breaks when the test says so.
import { createServer } from 'node:http';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const PLACE = '/sc/api/evidence/uploads';

export class Store {
  constructor() {
    /** @type {Map<string, { length: number, arrived: Buffer, metadata: string }>} */
    this.uploads = new Map();
    /** @type {string[]} */
    this.asked = [];
    /** @type {number[]} statuses that the next requests get, and nothing else happens */
    this.moods = [];
    this.server = createServer((request, response) => this.answer(request, response));
  }

  /** @returns {Promise<string>} its address */
  async open() {
    await new Promise((done) => this.server.listen(0, '127.0.0.1', () => done(null)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    return `http://127.0.0.1:${port}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async answer(request, response) {
    const id = String(request.url).slice(PLACE.length + 1);
    this.asked.push(`${request.method} ${request.headers['upload-offset'] ?? ''}`.trim());
    const body = await wholeOf(request);
    const mood = this.moods.shift();
    if (mood === 0) return request.socket.destroy();
    if (mood) return response.writeHead(mood).end(JSON.stringify({ message: `状态 ${mood}` }));
    if (request.method === 'POST') return this.begin(request, response);
    const upload = this.uploads.get(id);
    if (!upload) return response.writeHead(404).end();
    if (request.method === 'DELETE') this.uploads.delete(id);
    if (request.method === 'PATCH') upload.arrived = Buffer.concat([upload.arrived, body]);
    const offset = { 'Upload-Offset': upload.arrived.length, 'Upload-Length': upload.length };
    return response.writeHead(204, { 'Tus-Resumable': '1.0.0', ...offset }).end();
  }

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  begin({ headers }, response) {
    const id = `u${this.uploads.size + 1}`;
    const metadata = String(headers['upload-metadata']);
    this.uploads.set(id, { length: Number(headers['upload-length']), arrived: Buffer.alloc(0), metadata });
    return response.writeHead(201, { 'Tus-Resumable': '1.0.0', Location: `${PLACE}/${id}` }).end();
  }
}

/** @param {IncomingMessage} request */
async function wholeOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}
