import type { Right } from '@/domain/people/roles'
import { isView } from '@/domain/settings/view-subject'

/**
 * What somebody must be allowed to set something.
 * @param subject the name under which it is kept; one that is not known here is left to who operates the server
 */
export function rightForSetting(subject: string): Extract<Right, 'keepViews' | 'setRules' | 'operate'> {
  if (isView(subject)) return 'keepViews'
  return subject === 'bulletin' || subject === 'denominators' ? 'setRules' : 'operate'
}
