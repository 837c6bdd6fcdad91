import type { StaffRoutes } from '../../sign-in/staff-routes.js'
import type { Workbench, WorkbenchAreas } from '../workbench.js'

export function mountTalk(_routes: StaffRoutes, _areas: WorkbenchAreas, _bench: Workbench): void {}
