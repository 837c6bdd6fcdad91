import type { NoticeLinks } from '../../../adapters/handover/delivery.js'

/** Links that show something only to who has signed in. */
export function plainLinks(base: () => string): NoticeLinks {
  return {
    toHandover: (handover) => `${base()}/balie/${encodeURIComponent(handover)}`,
    toConfirm: (desk) => `${base()}/balie/bevestigen/${encodeURIComponent(desk)}`,
  }
}
