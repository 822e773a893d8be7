// Loaded before the program: whatever opens a connection, or asks for the address of one, ends it.
const refuse = (what) => () => {
  throw new Error(`${what} was called`)
}
const modules = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
}
for (const [name, functions] of Object.entries(modules)) {
  const module = require(`node:${name}`)
  for (const key of functions) module[key] = refuse(`${name}.${key}`)
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect')
globalThis.fetch = refuse('fetch')
