// app://entente/…: the built page, read from its folder and nowhere else.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';

export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://entente`;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the files of a folder. */
export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const file = fileOf(url, folder);
    const type = file && TYPES[path.extname(file)];
    if (method !== 'GET' || !type) return new Response(null, { status: 404 });
    try {
      const body = await readFile(file);
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file that an address of the page means; null for other hosts and for ways out of the folder. */
export function fileOf(address: string, folder: string): string | null {
  const url = URL.parse(address);
  if (!url || `${url.protocol}//${url.host}` !== ORIGIN) return null;
  const name = path.normalize(decodeURIComponent(url.pathname));
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? file : null;
}
