/** Whether `text` may be asked for a new version: https, or plain http on this very computer (a test server). Nothing but an address. */
export function isUpdateAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '' || url.search !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** As URL writes it: an address, not a name that could be made to lead elsewhere. */
export const isLoopback = (hostname: string): boolean => hostname === '127.0.0.1' || hostname === '[::1]';

export const updateFieldText = { address: 'Adres https:// ile başlamalı, kullanıcı adı ve parola içermemeli. Örnek: https://ornek.bel.tr/muhtarlik-defteri/' } as const;
