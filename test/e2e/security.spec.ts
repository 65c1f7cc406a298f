// Nothing leaves the window: a server that listens on this machine hears nothing.
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from './launch.ts';

/** What a hostile page would try, as the page's own code; resolves to what each attempt came to. */
const attempts = (port: number) => `(async () => {
  const http = 'http://127.0.0.1:${port}/';
  const outcome = (promise) => promise.then(() => 'got through', () => 'refused');
  const element = (name, attributes) => new Promise((resolve, reject) => {
    const made = Object.assign(document.createElement(name), attributes, { onload: resolve, onerror: reject });
    document.head.append(made);
    setTimeout(reject, 800);
  });
  const tried = {
    fetch: await outcome(fetch(http + 'fetch', { mode: 'no-cors' })),
    image: await outcome(element('img', { src: http + 'image' })),
    script: await outcome(element('script', { src: http + 'script' })),
    frame: await outcome(new Promise((resolve, reject) => {
      const frame = document.createElement('iframe');
      frame.src = http + 'frame';
      document.body.append(frame);
      setTimeout(reject, 500);
    })),
    socket: await outcome(new Promise((resolve, reject) => {
      const socket = new WebSocket('ws://127.0.0.1:${port}/socket');
      socket.onopen = resolve;
      socket.onerror = reject;
    })),
  };
  for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'stylesheet'])
    await outcome(element('link', { rel, href: http + rel, as: 'image' }));
  try { navigator.sendBeacon(http + 'beacon', 'words'); } catch {}
  try {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}?transport=tcp' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  } catch {}
  tried.window = window.open(http + 'window') === null ? 'refused' : 'got through';
  location.href = http + 'navigation';
  const form = Object.assign(document.createElement('form'), { action: http + 'form', method: 'post' });
  document.body.append(form);
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return tried;
})()`;

test('no request, socket, prefetch, window or navigation reaches a server', async ({ open }) => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { app, win } = await open();
    const address = win.url();
    const tried = await win.evaluate(attempts((server.address() as AddressInfo).port));
    expect(tried).toEqual({
      fetch: 'refused',
      image: 'refused',
      script: 'refused',
      frame: 'refused',
      socket: 'refused',
      window: 'refused',
    });
    expect(win.url()).toBe(address);
    expect(app.windows()).toHaveLength(1);
    expect(connections).toBe(0);
  } finally {
    server.close();
  }
});

test('permissions are denied, and the page has neither Node nor Electron', async ({ open }) => {
  const { win } = await open();
  const states = await win.evaluate(`Promise.all(
    ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map((name) =>
      navigator.permissions.query({ name }).then(({ state }) => state, () => 'denied')))`);
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  const media = `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'denied')`;
  expect(await win.evaluate(media)).toBe('denied');
  expect(await win.evaluate(`[typeof require, typeof process, typeof module]`)).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ]);
  expect(await win.evaluate(`Object.keys(window.entente).sort()`)).toEqual([
    'call',
    'importDropped',
    'onCommand',
    'onProgress',
    'onWorkspace',
  ]);
});

test('the page can neither name a file nor call what the contract lacks', async ({ open }) => {
  const { win } = await open();
  const call = (words: string) =>
    win.evaluate(`${words}.then(() => 'answered', (error) => 'refused')`) as Promise<string>;
  expect(await call(`window.entente.call('constructor')`)).toBe('refused');
  expect(await call(`window.entente.call('openWorkspace', { recent: '/etc/passwd' })`)).toBe('refused');
  // a made-up File has no path, so nothing is read
  await win.evaluate(`window.entente.importDropped([new File(['x'], '/etc/passwd')])`);
  await expect(win.getByTestId('outcome-imported')).toHaveCount(0);
});
