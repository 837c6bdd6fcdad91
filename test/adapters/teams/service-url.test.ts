import { expect } from 'chai'
import { Refusal } from '../../../adapters/http/refusal.js'
import { clouds } from '../../../adapters/teams/clouds.js'
import { requireServiceHost } from '../../../adapters/teams/service-url.js'

const { serviceHosts } = clouds.public
const check =
  (url: string, hosts = serviceHosts) =>
  () =>
    requireServiceHost(url, hosts)

describe('requireServiceHost', () => {
  it('takes what Microsoft lists for the cloud', () => {
    for (const url of [
      'https://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net/emea/11111111-1111-1111-1111-111111111111/',
      'https://SMBA.trafficmanager.net',
      'https://smba.onyx.prod.teams.trafficmanager.net/',
      'https://smba.infra.gcc.teams.microsoft.com/gcc/',
      'https://webchat.botframework.com/',
    ]) {
      expect(check(url), url).to.not.throw()
    }
  })

  it('refuses all else, however much it looks alike', () => {
    for (const url of [
      '',
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net:8443/',
      'https://evil.trafficmanager.net/',
      'https://x.smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.nl/',
      'https://smba.trafficmanager.net./',
      'https://smba.trafficmanager.net@evil.nl/',
      'https://evil.nl\\@smba.trafficmanager.net/',
      'https://evil.nl/#@smba.trafficmanager.net/',
      'https://evil.nl?smba.trafficmanager.net/',
      'https://botframework.com.evil.nl/',
      'https://evilbotframework.com/',
      'https://botframework.com/',
      'https://169.254.169.254/latest/meta-data/',
      'https://[::1]/',
      ' https://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net/\r\nHost: evil.nl',
      'https://smba.infra.gov.teams.microsoft.us/',
    ]) {
      expect(check(url), url).to.throw(Refusal).with.property('statusCode', 403)
    }
  })

  it('takes hosts that the settings add', () => {
    const host = 'smba.teams.sovcloud-core.fr'
    expect(check(`https://${host}/x`)).to.throw(Refusal)
    expect(check(`https://${host}/x`, [...serviceHosts, host])).to.not.throw()
  })
})
