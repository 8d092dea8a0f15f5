import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';
import { programArguments } from './program.ts';

const policy = /Content Security Policy|Refused to|violates the following/;
const blocked = /ERR_BLOCKED_BY_CLIENT|ERR_FAILED|ERR_NAME_NOT_RESOLVED|Not allowed to load|net::ERR/;

test('the page has nothing of Node and a bridge that cannot be changed', async ({ launch }) => {
  const { page, app } = await launch();
  const found = await page.evaluate(() => {
    const world = window as unknown as Record<string, unknown>;
    const names = ['require', 'process', 'module', 'global', 'Buffer', 'setImmediate', '__dirname', 'ipcRenderer', 'electron'];
    const defter = world['defter'] as Record<string, Record<string, unknown>>;
    const kept = defter['app']?.['start'];
    for (const change of [() => (world['defter'] = {}), () => (defter['app'] = {}), () => ((defter['app'] as Record<string, unknown>)['start'] = () => 1), () => delete world['defter'], () => (defter['kapi'] = {})]) {
      try {
        change();
      } catch {
        // Strict code throws, loose code is ignored; what counts is that nothing changed.
      }
    }
    return {
      present: names.filter((name) => typeof world[name] !== 'undefined'),
      frozen: Object.isFrozen(defter) && Object.values(defter).every((feature) => Object.isFrozen(feature)),
      same: (world['defter'] as typeof defter)['app']?.['start'] === kept && !('kapi' in defter),
      functionsOnly: Object.values(defter).every((feature) => Object.values(feature).every((one) => typeof one === 'function')),
    };
  });
  expect(found).toEqual({ present: [], frozen: true, same: true, functionsOnly: true });

  const preferences = await app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity, spellcheck: session.defaultSession.isSpellCheckerEnabled() };
  });
  expect(preferences).toEqual({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, webSecurity: true, spellcheck: false });
});

test('the content policy stops scripts and styles that are not ours', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: [policy, /ERR_INVALID_URL/] });
  const result = await page.evaluate(async () => {
    const world = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.izinsiz = 1';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:image/png;base64,x" onerror="window.izinsiz = 2"><a href="javascript:window.izinsiz = 3" id="kotu">x</a>');
    document.getElementById('kotu')?.click();
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    // In a task of its own: the debugger that runs this text is itself allowed to evaluate.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        let seen = 'blocked';
        for (const run of [() => (Reflect.get(window, 'eval') as (text: string) => unknown)('1'), () => (Reflect.construct(Function, ['return 1']) as () => unknown)()]) {
          try {
            if (run() === 1) seen = 'ran';
          } catch {
            // as it should be
          }
        }
        setTimeout('window.izinsiz = 4', 0);
        resolve(seen);
      }, 50);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { script: world['izinsiz'] ?? null, evaluated, outline: getComputedStyle(document.body).outlineWidth };
  });
  expect(result.script).toBeNull();
  expect(result.evaluated).toBe('blocked');
  expect(result.outline).not.toBe('7px');
});

test('nothing leaves the window: a server on this very machine hears nothing', async ({ launch }) => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('x');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const { page, app } = await launch({ expectedErrors: [policy, blocked, /WebSocket/] });
    const address = `http://127.0.0.1:${port}`;
    const answers = await page.evaluate(async (base) => {
      const tries: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch(`${base}/fetch`, { mode: 'no-cors' }),
        file: () => fetch('file:///etc/hostname'),
        other: () => fetch('app://baska/x'),
        image: () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${base}/image` })),
        beacon: async () => {
          if (!navigator.sendBeacon(`${base}/beacon`, 'x')) throw new Error('refused');
          throw new Error('sent, and stopped on the way');
        },
        socket: () => new Promise((resolve, reject) => Object.assign(new WebSocket(base.replace('http', 'ws')), { onopen: resolve, onerror: reject })),
        form: async () => {
          const form = Object.assign(document.createElement('form'), { action: `${base}/form`, method: 'post' });
          document.body.append(form);
          form.submit();
          throw new Error('stayed');
        },
      };
      const result: Record<string, string> = {};
      for (const [name, run] of Object.entries(tries)) result[name] = await run().then(() => 'passed', () => 'refused');
      return result;
    }, address);
    expect(answers).toEqual({ fetch: 'refused', file: 'refused', other: 'refused', image: 'refused', beacon: 'refused', socket: 'refused', form: 'refused' });
    // The session itself refuses, without help from the page's policy. The answers are fetched afterwards: the inspector loses one that is long awaited.
    await app.evaluate(({ net }, url) => {
      const answered: string[] = [];
      Object.assign(globalThis, { answered });
      for (const one of [url, 'http://localhost:1/', 'https://example.com/']) void net.fetch(one).then(() => answered.push('passed'), () => answered.push('refused'));
    }, address);
    await expect.poll(() => app.evaluate(() => (globalThis as unknown as { answered: string[] }).answered)).toEqual(['refused', 'refused', 'refused']);
    expect(heard).toEqual([]);
  } finally {
    server.close();
  }
});

test('app:// answers GET inside its folder only', async ({ launch }) => {
  const { app } = await launch();
  const answers = await app.evaluate(async ({ net }) => {
    const ask = (url: string, method = 'GET') => net.fetch(url, { method }).then(({ status }) => status, () => 0);
    return Promise.all([
      ask('app://defter/'),
      ask('app://defter/index.html'),
      ask('app://defter/../../package.json'),
      ask('app://defter/%2e%2e/main/index.js'),
      ask('app://defter/..%2fmain%2findex.js'),
      ask('app://defter/..%5cmain%5cindex.js'),
      ask('app://defter/yok'),
      ask('app://defter/', 'POST'),
      ask('app://baska/'),
    ]);
  });
  expect(answers).toEqual([200, 200, 404, 404, 404, 404, 404, 405, 404]);
});

test('the window stays on its page: no other address, no second window, no frame', async ({ launch }) => {
  const { page, app } = await launch({ expectedErrors: [policy, blocked] });
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.open('app://defter/');
    window.open('about:blank');
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
    document.body.append(link);
    link.click();
    for (const src of ['https://example.com/', 'app://defter/', 'data:text/html,x']) document.body.append(Object.assign(document.createElement('iframe'), { src }));
    document.body.append(Object.assign(document.createElement('webview'), { src: 'https://example.com/' }));
  });
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://baska/', 'app://defter/assets/x.js', 'app://defter.evil/']) {
    await page.evaluate((url) => window.location.assign(url), address).catch(() => undefined);
  }
  await page.waitForTimeout(500);
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(({ BrowserWindow, webContents }) => [BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length, BrowserWindow.getAllWindows()[0]?.webContents.getURL().split('#')[0]])).toEqual([1, 1, 'app://defter/']);
  expect(await page.evaluate(() => Object.keys((window as unknown as { defter: object }).defter).length)).toBeGreaterThan(5);
});

test('permissions are denied', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: [/permission|Permission|NotAllowed/] });
  const answers = await page.evaluate(async () => {
    const state = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName }).catch(() => ({ state: 'denied' }))).state;
    const refused = (promise: Promise<unknown>) => promise.then(() => 'granted', () => 'denied');
    return [
      await state('geolocation'),
      await state('notifications'),
      await state('clipboard-read'),
      await state('camera'),
      await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      await refused(navigator.mediaDevices.getDisplayMedia()),
      await refused(navigator.clipboard.readText()),
      await refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 2000 }))),
      await Notification.requestPermission(),
    ];
  });
  expect(answers).toEqual(Array.from({ length: 9 }, () => 'denied'));
});

test('a message that is not from our page is refused', async ({ launch }) => {
  const { app, page } = await launch();
  // Another window of the same program, with the same preload, on a page that is not ours.
  const answer = await app.evaluate(async ({ BrowserWindow, app: program }) => {
    const preload = `${program.getAppPath()}/out/preload/index.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
    await stranger.loadURL('app://defter/');
    const reply: unknown = await stranger.webContents.executeJavaScript('defter.office.get({})');
    stranger.destroy();
    return reply;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(await page.evaluate(() => (window as unknown as { defter: { office: { get(input: object): Promise<{ ok: boolean }> } } }).defter.office.get({}).then(({ ok }) => ok))).toBe(true);
});

test('what is no plain input never reaches the records, through the real bridge', async ({ launch }) => {
  const { page } = await launch();
  const codes = await page.evaluate(async () => {
    const { defter } = window as unknown as { defter: Record<string, Record<string, (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>>> };
    const list = defter['units']?.['list'] as (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
    const inputs = [new Map([['text', 'a']]), new Date(0), { text: new Date(0) }, { text: 'x'.repeat(5_000_000) }, JSON.parse('{"text": {"__proto__": 1}}'), { text: 1n }, new Uint8Array(3), { text: ['a'] }, 7, 'a'];
    return Promise.all(inputs.map((input) => list(input).then(({ ok, error }) => (ok ? 'ok' : error?.code), () => 'thrown')));
  });
  expect(codes).toEqual(Array.from({ length: 10 }, () => 'invalid'));
});

test('a second start brings the first window to the front and ends', async ({ launch, machine }) => {
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const args = programArguments({ electron: machine.electron, settingsFolder: first.settingsFolder, dataFolder: first.dataFolder });
  const second = spawn(machine.electron.electronPath, args, { env: { ...machine.electron.env, ...machine.display }, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
  await expect.poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(false);
  expect(first.app.windows()).toHaveLength(1);
});

test('a killed program does not keep the next one from starting', async ({ launch }) => {
  const first = await launch();
  await first.call('office', 'get', {});
  const gone = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await gone;
  const second = await launch({ dataFolder: first.dataFolder, settingsFolder: first.settingsFolder });
  expect((await second.call('app', 'start', {})).problem).toBeNull();
});
