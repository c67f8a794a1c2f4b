// Starts a real Bluesky PDS with its PLC directory, on loopback only, and says {"ready": true, "pds": url}.
import net from 'node:net'

// The servers listen on all interfaces and take no host: give them one before they are imported.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest)
}

const { TestNetworkNoAppView } = await import(process.env.PDS_MODULES + '/@atproto/dev-env/dist/index.js')
const network = await TestNetworkNoAppView.create({
  plc: { port: Number(process.env.PLC_PORT) },
  pds: { port: Number(process.env.PDS_PORT) },
})
console.log(JSON.stringify({ ready: true, pds: network.pds.url }))
for (const name of ['SIGTERM', 'SIGINT']) {
  process.on(name, async () => {
    await network.close().catch(() => {})
    process.exit(0)
  })
}
