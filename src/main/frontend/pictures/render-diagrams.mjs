// Draws every process in processes/ as docs/images/<name>.svg and .png (double size).
// Other files: node render-diagrams.mjs <file.bpmn> <target.png>
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../../..');
const FONT = '"Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const MARGIN = 20;

async function diagrams([source, target]) {
  if (source) return [{ source: resolve(source), target: resolve(target ?? source.replace(/\.bpmn$/, '.png')) }];
  const folder = join(root, 'processes');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bpmn')).sort();
  return names.map((name) => ({
    source: join(folder, name),
    target: join(root, 'docs/images', `${basename(name, '.bpmn')}.png`),
  }));
}

async function openViewer(browser) {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(
    '<body style="margin:0;background:#fff"><div id="canvas" style="width:1900px;height:1200px"></div></body>',
  );
  await page.addScriptTag({ path: join(here, '../node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
  await page.evaluate((fontFamily) => {
    window.viewer = new window.BpmnJS({
      container: '#canvas',
      textRenderer: { defaultStyle: { fontFamily }, externalStyle: { fontFamily } },
    });
  }, FONT);
  return page;
}

function svgOf(page, xml) {
  return page.evaluate(async (text) => {
    const { warnings } = await window.viewer.importXML(text);
    if (warnings.length) throw new Error(warnings.map((warning) => warning.message).join('; '));
    return (await window.viewer.saveSVG()).svg;
  }, xml);
}

/** Numbers the viewer's random marker ids, so that an unchanged diagram gives an unchanged file. */
function repeatable(svg) {
  const ids = [...new Set(svg.match(/marker-[a-z0-9]{20,}/g))];
  return ids.reduce((text, id, number) => text.replaceAll(id, `marker-${number}`), svg);
}

/** Gives the picture air around it and a white ground: the saved SVG ends at the outermost line. */
function framed(svg) {
  const [x, y, width, height] = svg
    .match(/viewBox="([^"]+)"/)[1]
    .split(' ')
    .map(Number);
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(Math.round);
  const ground = `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="white"/>`;
  const text = svg.replace(
    /<svg ([^>]*?)width="[^"]*" height="[^"]*" viewBox="[^"]*"([^>]*)>/,
    `<svg $1width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}"$2>${ground}`,
  );
  return { text, width: box[2], height: box[3] };
}

async function draw(browser, viewer, { source, target }) {
  const picture = framed(repeatable(await svgOf(viewer, await readFile(source, 'utf8'))));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target.replace(/\.png$/, '.svg'), picture.text);
  const page = await browser.newPage({
    deviceScaleFactor: 2,
    viewport: { width: picture.width, height: picture.height },
  });
  await page.setContent(`<body style="margin:0">${picture.text.replace(/^[^]*?(?=<svg)/, '')}</body>`);
  await page.screenshot({ path: target });
  await page.close();
  console.log(`${basename(source)}: ${picture.width} x ${picture.height}`);
}

async function main() {
  const wanted = await diagrams(process.argv.slice(2));
  if (!wanted.length) throw new Error('processes/ holds no .bpmn file.');
  const browser = await launch();
  try {
    const viewer = await openViewer(browser);
    for (const diagram of wanted) await draw(browser, viewer, diagram);
  } finally {
    await browser.close();
  }
}

main().catch((problem) => {
  console.error(problem.message);
  process.exitCode = 1;
});
