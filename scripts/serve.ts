// Serves the built site on this machine as a static host would: same paths, same headers, 404.html for what is not there.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { placeOf } from './place.ts';
import { SetupProblem, say } from './steps.mjs';

const host = '127.0.0.1';
const usualPort = 4321;
const nowhere = { pathname: '/', search: '' };
const { base, dist } = placeOf(process.env);

/**
 * Starts serving, on the wanted port or the next free one.
 * @returns the address, which answers from now on, and what ends it
 */
export async function serve(wanted = wantedPort()): Promise<{ url: string; close: () => void }> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new SetupProblem('there is no built site yet. Run "npm run build" first, or "npm start" for both.');
  }
  const server = createServer(answerFrom(dist));
  const port = await listen(server, wanted);
  if (wanted !== 0 && port !== wanted) say(`port ${wanted} is taken; using ${port}`);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${port}${base}`, close };
}

/** Serves until told to stop, and prints the address. */
export async function serveUntilStopped(): Promise<void> {
  const { url, close } = await serve();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);
  console.log(`Misrender is at ${url} (Ctrl-C stops it)`);
}

function wantedPort(): number {
  const asked = process.env.PORT || usualPort;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SetupProblem(`PORT is "${asked}", which is no port. Use a number from 0 to 65535.`);
}

/** Listens on the wanted port or one of the nineteen after it; failing those, on any free one. */
async function listen(server: Server, wanted: number): Promise<number> {
  const candidates = wanted === 0 ? [0] : [...Array.from({ length: 20 }, (_, step) => wanted + step), 0];
  for (const port of candidates.filter((candidate) => candidate < 65_536)) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!failure) return (server.address() as AddressInfo).port;
    if (failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES') throw failure;
  }
  throw new SetupProblem(`no free port was found from ${wanted} on. Set PORT to a free one.`);
}

function answerFrom(folder: string): RequestListener {
  // Files are looked up per request (`dev`), so that a rebuild shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true, extensions: ['html'] });
  return (request, response) => {
    const { pathname, search } = URL.parse(`http://${host}/${request.url?.replace(/^\/+/, '')}`) ?? nowhere;
    if (!pathname.startsWith(base)) return redirect(response, base);
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      return redirect(response, `${pathname}/${search}`);
    }
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    request.url = path + search;
    files(request, response, () => notFound(response, join(folder, '404.html')));
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function notFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (process.argv[1] === import.meta.filename) await serveUntilStopped();
