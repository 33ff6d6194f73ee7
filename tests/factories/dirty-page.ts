/** An invented page as dirty as real ones are: a slogan above, a column's title, sentences broken over lines. */
export const DIRTY_PAGE = `# 凝心聚力 共建首善之区


## 通州区总工会举办职工技能竞赛

本报讯（记者 林一川 通讯员 周小禾）7月5日，通州区总工会举办职工技能竞赛，来自46家单位的320余名职

工参加比赛。



比赛设钳工、电工两个工种，选手们经过理论考试和实际操作，展示了扎实的 skill 基本功。

### 夏送清凉 工会行动

## 平谷区总工会慰问一线环卫职工

本报讯（记者 何青）近日，平谷区总工会走进环卫作业一线，为环卫职工送去约500份防暑降温物资，叮嘱大家注意劳逸结合、

避免中暑。
`
