import { describe, expect, test } from 'vitest';
import { isStartPage, ourUrl } from '../../../main/security/origin.ts';
import { isAllowedRequest, isGranted } from '../../../main/security/policy.ts';
import { isOurSender } from '../../../main/security/sender.ts';

const strangers = [
  'app://defter.evil/',
  'app://defter@evil/',
  'app://kullanici@defter/',
  'app://:parola@defter/',
  'app://defter:81/',
  'app://evil/defter',
  'app:defter',
  'apps://defter/',
  'https://defter/',
  'http://defter/',
  'file:///defter/index.html',
  'about:blank',
  'about:srcdoc',
  'data:text/html,app://defter/',
  'javascript:app://defter/',
  ' app://',
  '',
];

describe('our origin', () => {
  test.each(['app://defter/', 'app://defter/index.html', 'app://defter/#/talepler/5', 'APP://defter/'])('%s is the page', (address) => expect(isStartPage(address)).toBe(true));
  test.each(strangers)('%s is not ours', (address) => {
    expect(ourUrl(address)).toBeNull();
    expect(isStartPage(address)).toBe(false);
  });
  test.each(['app://defter/assets/index.js', 'app://defter/?x=1', 'app://defter/index.html/..%2f'])('%s is ours and not the page', (address) => expect(isStartPage(address)).toBe(false));
  test.each([null, undefined, 1, {}, ['app://defter/']])('%s is no address', (address) => expect(ourUrl(address)).toBeNull());
});

describe('the sender of a message', () => {
  const window = { name: 'window' };
  const frame = (url: string, parent: unknown = null) => ({ url, parent });

  test('our page in the main frame of our window', () => {
    expect(isOurSender({ sender: window, senderFrame: frame('app://defter/#/bugun') }, window)).toBe(true);
  });
  test.each(strangers)('a page of %s is refused', (url) => expect(isOurSender({ sender: window, senderFrame: frame(url) }, window)).toBe(false));
  test('a frame inside our page is refused', () => {
    expect(isOurSender({ sender: window, senderFrame: frame('app://defter/', frame('app://defter/')) }, window)).toBe(false);
  });
  test('another window with our page, a frame that is gone, a closed window', () => {
    expect(isOurSender({ sender: { name: 'window' }, senderFrame: frame('app://defter/') }, window)).toBe(false);
    expect(isOurSender({ sender: window, senderFrame: null }, window)).toBe(false);
    expect(isOurSender({ sender: window, senderFrame: frame('app://defter/') }, null)).toBe(false);
  });
});

describe('what the session lets through', () => {
  test.each(['app://defter/assets/a.js', 'data:image/png;base64,AA==', 'blob:app://defter/1b2c'])('%s may load', (address) => expect(isAllowedRequest(address, true)).toBe(true));
  test.each([
    'http://127.0.0.1:80/', 'https://example.com/', 'ws://127.0.0.1/', 'wss://x/', 'ftp://x/', 'file:///etc/passwd', 'app://evil/', 'app://defter.evil/a.js',
    'blob:https://example.com/1', 'chrome://settings/', 'chrome-extension://abc/x.js', 'view-source:app://defter/', 'filesystem:app://defter/', 'bozuk',
  ])('%s may not', (address) => expect(isAllowedRequest(address, true)).toBe(false));
  test('the developer tools load before release only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', false)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(false);
  });
  test('text may be put on the clipboard by our page; nothing else is granted', () => {
    expect(isGranted('clipboard-sanitized-write', 'app://defter/')).toBe(true);
    expect(isGranted('clipboard-sanitized-write', 'https://example.com')).toBe(false);
    for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'midi', 'fullscreen', 'pointerLock', 'openExternal', 'usb', 'hid', 'serial', 'fileSystem', 'window-management', 'idle-detection', 'unknown']) {
      expect(isGranted(permission, 'app://defter/'), permission).toBe(false);
    }
  });
});
