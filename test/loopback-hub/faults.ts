/** The ways in which a Hub fails, each as it shows on the wire. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A failure; `rate-limited` names the seconds until the window ends. */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly seconds: number; readonly after?: 'header' | 'window' }
  | {
      readonly kind:
        | 'drip'
        | 'hang'
        | 'reset'
        | 'reset-midway'
        | 'html-502'
        | 'html-200'
        | 'truncated'
        | 'huge'
        | 'bomb'
        | 'deep'
        | 'hints'
        | 'half-headers'
        | 'many-headers';
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'loop' };

const bomb = gzipSync(Buffer.alloc(100 << 20, '['), { level: 9 });

/** Names of the faults that need nothing more to be said. */
export const plainFaults = [
  'drip',
  'hang',
  'reset',
  'reset-midway',
  'html-502',
  'html-200',
  'truncated',
  'huge',
  'bomb',
  'deep',
  'hints',
  'half-headers',
  'many-headers',
  'loop',
] as const;

/** Fails; true when the answer, or the lack of one, is complete. */
export function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  switch (fault.kind) {
    case 'rate-limited':
      response.writeHead(429, {
        'content-type': 'text/plain',
        ratelimit: `"api";r=0;t=${fault.seconds}`,
        'ratelimit-policy': '"fixed window";"api";q=500;w=300',
        ...(fault.after === 'window' ? {} : { 'retry-after': String(fault.seconds) }),
      });
      response.end('We had to rate limit you');
      return;
    case 'drip': {
      response.writeHead(200, json);
      response.write('{"id": "');
      const drops = setInterval(() => response.write('a'), 1000);
      response.on('close', () => clearInterval(drops));
      return;
    }
    case 'hang':
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'reset-midway':
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.write('{"id": "');
      setImmediate(() => request.socket.resetAndDestroy());
      return;
    case 'html-502':
    case 'html-200':
      response.writeHead(fault.kind === 'html-502' ? 502 : 200, { 'content-type': 'text/html' });
      response.end('<html><body><h1>Bad Gateway</h1></body></html>');
      return;
    case 'truncated':
      response.writeHead(200, json);
      response.end('{"id":"acme/x","tags":["transform');
      return;
    case 'huge':
      response.writeHead(200, json);
      response.write('{"_id":"0","id":"acme/x","tags":["');
      response.end(`${'x'.repeat(10 << 20)}"]}`);
      return;
    case 'bomb':
      // A hundred megabytes that come as a hundred kilobytes.
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
      response.end(bomb);
      return;
    case 'deep':
      response.writeHead(200, json);
      response.end(`{"_id":"0","id":"acme/x","cardData":{"x":${'['.repeat(1 << 20)}${']'.repeat(1 << 20)}}}`);
      return;
    case 'hints': {
      const hints = setInterval(() => request.socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'), 5);
      request.socket.on('close', () => clearInterval(hints));
      return;
    }
    case 'half-headers':
      request.socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-more: ');
      return;
    case 'many-headers':
      request.socket.write(`HTTP/1.1 200 OK\r\n${'x-more: and more\r\n'.repeat(100_000)}\r\n{}`);
      return;
    case 'redirect':
      response.writeHead(307, { location: fault.to, 'content-type': 'text/plain' });
      response.end(`Temporary Redirect. Redirecting to ${fault.to}`);
      return;
    case 'loop':
      response.writeHead(307, { location: request.url ?? '/' });
      response.end();
  }
}
