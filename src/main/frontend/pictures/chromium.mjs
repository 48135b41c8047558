// The browser of this machine, for pictures.
import { access } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function chromiumPath() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  for (const place of places.filter(Boolean)) {
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  throw new Error(
    'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM=/path/to/it.',
  );
}

export async function launch() {
  return chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });
}
