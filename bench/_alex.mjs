// Answers each JSON string on standard input with whether alex says anything; the last line is what it cost.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const started = process.cpuUsage()
const { text } = await import(pathToFileURL(createRequire(process.argv[2]).resolve('alex')).href)
const ready = process.cpuUsage(started)
let input = ''
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
const texts = input.split('\n').filter(Boolean).map((line) => JSON.parse(line))
for (const one of texts.slice(0, 50)) text(one)
const before = process.cpuUsage()
const said = texts.map((one) => text(one).messages.length > 0)
const after = process.cpuUsage(before)
const seconds = (usage) => (usage.user + usage.system) / 1e6
const status = readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)
console.log(JSON.stringify({ said, seconds: seconds(after), ready: seconds(ready), megabytes: Number(status[1]) / 1024 }))
