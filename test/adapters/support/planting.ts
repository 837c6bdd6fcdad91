import { activity, post } from './activities.js'
import { ask, Listener, type Session } from './direct-line.js'
import { marker } from './markers.js'
import { rawRequest } from './raw-request.js'

async function sendAs(session: Session, body: object): Promise<void> {
  const { address, id, token } = session
  const path = `conversations/${id}/activities?q=${marker('query of a message')}`
  await ask(address, 'POST', path, { token, body })
}

/** Plants markers in every field of what a web client sends. */
export async function plantOnTheWeb(session: Session): Promise<void> {
  const send = (body: object) => sendAs(session, body)
  const said = (where: string, frame = (word: string) => `${word}`) => ({
    type: 'message',
    from: { id: 'u1' },
    text: frame(marker(where)),
  })
  await send(said('web: not understood'))
  await send(said('web: learned from', (word) => `welke knotwilg kwispelt er zo bij ${word}`))
  await send(said('web: in a case', (word) => `ik ben ${word} en ik ben 17 en woon in Uden`))
  await send(said('web: in the middle of a triage'))
  await send(said('web: question', (word) => `wat doet het doorstroompunt voor ${word}?`))
  await send(said('web: crisis', (word) => `ik heet ${word} en ik wil niet meer leven`))
  await send(said('web: after a crisis'))
  await send(said('web: low mood', (word) => `ik voel me zo alleen en verdrietig ${word}`))
  await send(said('web: long', (word) => `${word} `.repeat(4000)))
  await send(said('web: mail', (word) => `mail ${word}@example.org of 06 12345678`))
  await send(said('web: place', (word) => `ik woon in ${word} bij Almelo`))
  await send(said('web: forget', (word) => `vergeet mij ${word}`))
  await send({ type: 'message', value: { text: marker('web: value of a card') } })
  await send({ type: 'message', value: { other: marker('web: other value') } })
  await send({
    ...said('web: with names'),
    id: marker('web: activity id'),
    locale: marker('web: locale'),
    from: { id: marker('web: from id'), name: marker('web: from name') },
    channelData: { other: marker('web: channel data') },
    entities: [{ type: marker('web: entity') }],
    attachments: [{ contentType: marker('web: attachment'), name: marker('web: file') }],
  })
  await send({
    ...said('web: with a client id'),
    channelData: { clientActivityID: marker('client id') },
  })
  await send({
    ...said('web: with an odd client id'),
    channelData: { clientActivityID: `${marker('odd client id')} de Vries` },
  })
  await send({ type: marker('web: type'), name: marker('web: event') })
  await send({ type: 'message', text: 7, from: marker('web: wrong type') })
  const { address, id, token } = session
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const file = `--x\r\nContent-Disposition: form-data; filename="${marker('web: upload name')}"\r\n\r\n${marker('web: upload')}\r\n--x--`
  await ask(address, 'POST', `conversations/${id}/upload?userId=${marker('web: upload user')}`, {
    token,
    body: file,
    headers: form,
  })
  const listener = await Listener.open(`${session.streamUrl}&x=${marker('stream query')}`, {
    'user-agent': marker('stream user agent'),
  })
  listener.send(marker('stream message'))
  await listener.until(1)
  listener.close()
}

/** Plants markers in every field of what Teams sends. */
export async function plantInTeams(address: string): Promise<void> {
  const conversation = {
    id: marker('teams: conversation id'),
    name: marker('teams: conversation name'),
  }
  const who = {
    id: marker('teams: from id'),
    name: marker('teams: from name'),
    aadObjectId: marker('teams: object id'),
  }
  const say = (fields: object) =>
    post(
      address,
      activity({ conversation, from: who, id: marker('teams: activity id'), ...fields }),
    )
  await say({ text: marker('teams: not understood') })
  await say({
    text: `${marker('teams: case')} is 20, woont in Oss en heeft geen diploma, wie is aan zet?`,
  })
  await say({ text: `mijn leerling ${marker('teams: crisis')} zegt dat hij dood wil` })
  await say({
    text: `<at>${marker('teams: mention')}</at> wat doet een mentor`,
    entities: [{ type: 'mention', text: `<at>${marker('teams: mention entity')}</at>` }],
  })
  await say({ text: undefined, value: { text: marker('teams: value') } })
  await say({
    text: undefined,
    attachments: [
      {
        contentType: 'image/png',
        name: marker('teams: file name'),
        contentUrl: `http://127.0.0.1/${marker('teams: file')}`,
      },
    ],
  })
  await say({
    type: 'conversationUpdate',
    membersAdded: [{ id: marker('teams: member'), name: marker('teams: member name') }],
  })
  await say({
    text: 'hoi',
    channelData: { tenant: { id: marker('teams: tenant') } },
    locale: marker('teams: locale'),
  })
  await say({ text: 'hoi', channelId: marker('teams: channel id') })
  await say({ text: 'hoi', serviceUrl: `http://${marker('teams: service url')}.example/` })
  await say({ type: 7, text: marker('teams: wrong type') })
}

/** Plants markers in every part of a request, good or broken. */
export async function plantInRequests(session: Session): Promise<void> {
  const { address, id, token } = session
  for (const path of [
    '/',
    '/api/messages',
    '/v3/directline/tokens/generate',
    '/healthz',
    '/chat',
    '/x',
  ]) {
    for (const method of ['GET', 'POST', 'DELETE']) {
      await fetch(`${address}${path}?${marker(`${method} ${path}: query`)}`, {
        method,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${marker(`${method} ${path}: token`)}`,
          cookie: marker(`${method} ${path}: cookie`),
          'user-agent': marker(`${method} ${path}: user agent`),
          referer: `http://a.example/${marker(`${method} ${path}: referer`)}`,
          'x-forwarded-for': marker(`${method} ${path}: forwarded for`),
          [marker(`${method} ${path}: name of a header`)]: 'x',
        },
        ...(method === 'POST' && {
          body: `{"text": ${marker(`${method} ${path}: broken body`)}`,
        }),
      })
    }
    await fetch(`${address}${path}/${marker(`${path}: path`)}`)
  }
  await fetch(`${address}/v3/directline/conversations/${marker('an unknown conversation')}`)
  const late = `conversations/${id}/activities?watermark=${marker('watermark')}`
  await ask(address, 'GET', late, { token })
  await fetch(`${address}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      region: marker('region'),
      user: { id: marker('user'), name: marker('user name') },
    }),
  })
  const host = `Host: 127.0.0.1\r\nConnection: close\r\n`
  for (const request of [
    `GET /%${marker('malformed escape')} HTTP/1.1\r\n${host}\r\n`,
    `${marker('method')} / HTTP/1.1\r\n${host}\r\n`,
    `POST /api/messages HTTP/1.1\r\n${host}Content-Type: ${marker('content type')}\r\nContent-Length: 4\r\n\r\nabcd`,
    `POST /api/messages HTTP/1.1\r\n${host}Content-Encoding: ${marker('encoding')}\r\nContent-Length: 2\r\n\r\n{}`,
    `GET / HTTP/1.1\r\nHost: ${marker('host')}[\r\nConnection: close\r\n\r\n`,
  ]) {
    await rawRequest(address, request)
  }
}
