import { app, session } from 'electron';
import { isAllowedRequest, isGranted } from './policy.ts';

/** Before the program is ready: the browser part speaks Turkish and calls nobody by itself. */
export function quietTheBrowser(): void {
  app.commandLine.appendSwitch('lang', 'tr');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'dns-prefetch-disable', 'no-pings', 'disable-sync', 'disable-breakpad']) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('autoplay-policy', 'document-user-activation-required');
}

/** Once ready: every request that is not app:// is refused, and no page gets a permission it does not need. */
export function guardSession(): void {
  const ours = session.defaultSession;
  ours.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, app.isPackaged) }));
  ours.setPermissionRequestHandler((_contents, permission, answer, details) => answer(isGranted(permission, details.requestingUrl)));
  ours.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  ours.setDevicePermissionHandler(() => false);
  ours.on('will-download', (event) => event.preventDefault());
  ours.setSpellCheckerEnabled(false);
  ours.setSpellCheckerDictionaryDownloadURL('app://defter/none/');
  void ours.setProxy({ mode: 'direct' });
}

