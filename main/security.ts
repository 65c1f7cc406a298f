// Nothing leaves the machine, and nothing but the application's own page runs in the window.
import type { App, Session, WebContents } from 'electron';

/** Where Vite serves the page while developing; null in every built application. */
export function developmentOrigin(isPackaged: boolean): string | null {
  const address = process.env['ELECTRON_RENDERER_URL'];
  return isPackaged || !address ? null : new URL(address).origin;
}

/** Switches off what Chromium would do on the network by itself. To be called before the application is ready. */
export function hardenCommandLine(app: App, development: string | null): void {
  const { commandLine } = app;
  // no name resolves, so that not even a prefetch asks a server
  const excluded = development ? `, EXCLUDE ${new URL(development).hostname}` : '';
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${excluded}`);
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-breakpad');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
}

/** Refuses every request, permission and download of the session but those for the page itself. */
export async function hardenSession(session: Session, origins: readonly string[]): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url, origins) }));
  // writing to the clipboard is what Copy does; nothing else is ever asked for
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write';
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  // a proxy that leads nowhere, for whatever does not ask webRequest first (WebRTC, sockets to bare addresses)
  await session.setProxy({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9' });
}

/** Keeps a page where it is: no navigation, no new windows, no embedded pages. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** The page, what it made itself, and the developer tools' own files. */
export function mayLoad(address: string, origins: readonly string[]): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (['blob:', 'data:', 'devtools:'].includes(url.protocol)) return true;
  // custom schemes have no origin in URL: compare what stands for it
  return origins.includes(`${url.protocol.replace(/^ws/, 'http')}//${url.host}`);
}
