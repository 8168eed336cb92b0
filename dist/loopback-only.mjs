/**
 * Loaded into every step that the playground runs, before anything else of it: no connection leaves this machine, whatever the
 * configuration that somebody typed says (a model's address, a Region, an endpoint). Everything in Node that connects, TLS and
 * `fetch` among it, comes through here.
 */
import { Socket } from 'node:net';
import dgram from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';

const HERE = new Set(['127.0.0.1', '::1', 'localhost']);
const { connect } = Socket.prototype;
const refused = (host) =>
  Object.assign(
    new Error(`Nothing leaves this machine from the playground: no connection to ${host} was made.`),
    {
      code: 'ECONNREFUSED',
    },
  );

Socket.prototype.connect = function (...args) {
  // Node hands itself its arguments as an array that it has normalised.
  const given = Array.isArray(args[0]) ? args[0] : args;
  const [first, second] = given;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  // An agent writes null where it has no path; a path is a socket file, which another program may lead anywhere.
  const file = typeof options.path === 'string' && options.path !== '';
  const host = file ? options.path : (options.host ?? 'localhost');
  if (!file && HERE.has(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refused(host)));
  return this;
};
dgram.Socket.prototype.send = function () {
  throw refused('a datagram’s receiver');
};
syncBuiltinESMExports();
