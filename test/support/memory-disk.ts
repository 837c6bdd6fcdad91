import { FaultyDisk } from './faulty-disk.js'
import { createChance } from './random.js'

/** A disk in memory that keeps all it is given; with `faults` it refuses things. */
export function memoryDisk() {
  const faulty = new FaultyDisk(createChance(1))
  return { faulty, disk: faulty.plugIn().disk }
}
