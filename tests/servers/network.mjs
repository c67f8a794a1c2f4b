// Starts a whole Bluesky network (PLC, PDS, appview) on loopback; needs PostgreSQL and Redis.
import net from 'node:net'

const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest)
}

const { TestNetwork } = await import(process.env.PDS_MODULES + '/@atproto/dev-env/dist/index.js')
const port = (offset) => Number(process.env.PDS_PORT) + offset
const network = await TestNetwork.create({
  dbPostgresUrl: process.env.DB_POSTGRES_URL,
  dbPostgresSchema: process.env.DB_POSTGRES_SCHEMA ?? 'run',
  plc: { port: Number(process.env.PLC_PORT) },
  pds: { port: port(0), hostname: 'localhost', enableDidDocWithSession: true },
  bsky: { port: port(1), publicUrl: `http://localhost:${port(1)}` },
  ozone: { port: port(4) },
})
console.log(JSON.stringify({ ready: true, pds: network.pds.url, appview: network.bsky.url }))
for (const name of ['SIGTERM', 'SIGINT']) {
  process.on(name, async () => {
    await network.close().catch(() => {})
    process.exit(0)
  })
}
