import { EventEmitter } from 'node:events';
import { request as plainRequest, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import tls from 'node:tls';
import { configureRequestOptions, configureRequestUrl, HttpExecutor, newError, type DownloadOptions } from 'builder-util-runtime';
import { isUpdateAddress } from '../../preload/contract/update-address.ts';

export const foreignAddress = 'ERR_UPDATE_FOREIGN_ADDRESS';

/** A server that says nothing for so long is not there. */
const silenceMs = 20_000;

/**
 * How the updater reaches the outside: Node's own requests, because the browser part of this program resolves no name at
 * all, and to one origin only, whatever a feed or a redirect says. It tells nothing of this computer.
 */
export class OneOriginExecutor extends HttpExecutor<ClientRequest> {
  readonly #origin: string;

  /** `feed`: the address that the office has set, or the loopback server of a folder. */
  constructor(feed: string) {
    super();
    this.#origin = isUpdateAddress(feed) ? new URL(feed).origin : 'nowhere';
  }

  createRequest(options: RequestOptions, callback: (response: IncomingMessage) => void): ClientRequest {
    const { protocol = 'https:', hostname, port, headers } = options;
    const address = `${protocol}//${String(hostname)}${port ? `:${port}` : ''}`;
    if (URL.parse(address)?.origin !== this.#origin) return refused(newError(`not the address of the office: ${address}`, foreignAddress));
    // electron-updater numbers computers for staged releases; nobody is to know this one.
    const { 'x-user-staging-id': _staging, ...told } = { ...(headers as Record<string, string> | undefined) };
    const asked = { ...options, headers: { ...told, 'User-Agent': 'muhtarlik-defteri' } };
    return protocol === 'https:' ? secureRequest({ ...asked, ca: authorities() }, callback) : plainRequest(asked, callback);
  }

  /** Brings a file and checks it against `options.sha512` on the way; rejects with ERR_CHECKSUM_MISMATCH. */
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise<string>((resolve, reject, onCancel) => {
      const request: RequestOptions = { headers: options.headers ?? {} };
      configureRequestUrl(url, request);
      configureRequestOptions(request);
      this.doDownload(request, { destination, options, onCancel, responseHandler: null, callback: (error) => (error ? reject(error) : resolve(destination)) }, 0);
    });
  }

  override addErrorAndTimeoutHandlers(request: ClientRequest, reject: (error: Error) => void): void {
    super.addErrorAndTimeoutHandlers(request, reject, silenceMs);
  }
}

/** A municipality's own authority stands in the system's list alone. Electron 33 does not give that list yet. */
function authorities(): string[] {
  const own = 'getCACertificates' in tls ? tls.getCACertificates('system') : [];
  return [...tls.rootCertificates, ...own];
}

/** Fails as a request does, later and by event: an error thrown amid a redirect would be nobody's. */
function refused(error: Error): ClientRequest {
  const request = new EventEmitter();
  return Object.assign(request, { abort: () => undefined, end: () => void process.nextTick(() => request.emit('error', error)) }) as unknown as ClientRequest;
}
