import { pageContext } from '@/app/page-request'
import { MissingArea } from '@/components/area/missing-area'
import { listAreas } from '@/db/queries/areas'

export default async function NoSuchArea() {
  const { db } = await pageContext()
  return <MissingArea areas={listAreas(db)} />
}
