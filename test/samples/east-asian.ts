/** Labels in the brackets of East Asia, and names that end with a trade or an office. */

import type { Convention } from "./convention";

export const EAST_ASIAN: readonly Convention[] = [
  {
    name: "Japanese labels in heavy brackets, with outlets and headings between",
    text: `港湾大臣会見記録

（令和6年2月9日（金曜日）14時30分　於：本省会見室）

冒頭発言

【浜野大臣】本日の閣議で、二つの港の協定が決定されました。私から一点ご報告します。

協定の署名

【港新聞　早川記者】協定の署名はいつですか。

【浜野大臣】来月を予定しています。詳細は調整中です。

【早川記者】場所は決まっていますか。

【浜野大臣】まだ決まっていません。

野党の反対

【ラジオ島　相原記者】野党の反対についてはどうお考えですか。

【浜野大臣】国会で丁寧に説明してまいります。`,
    turns: ["浜野大臣", "港新聞　早川記者", "浜野大臣", "早川記者", "浜野大臣", "ラジオ島　相原記者", "浜野大臣"],
    roles: "aqaqaqa",
    date: "2024-02-09",
  },
  {
    name: "Japanese question and answer in round brackets",
    text: `水産大臣記者会見の概要
（令和6年3月1日）

（問）漁獲枠についてどのようにお考えですか。
（答）市場の動向を注視してまいります。
（問）見直しの可能性はありますか。
（答）今の段階でのコメントは控えます。
（問）予算はいつ成立しますか。
（答）年度内の成立を目指します。`,
    turns: ["問", "答", "問", "答", "問", "答"],
    roles: "qaqaqa",
    date: "2024-03-01",
  },
  {
    name: "Chinese outlets before the word for a reporter",
    text: `海洋部例行新闻发布会
2024年1月11日

发言人：各位记者朋友，下午好。现在请大家提问。

岛城日报记者：请问新码头什么时候开工？

发言人：计划今年六月开工，我们会及时发布消息。

海峡广播记者：费用由谁承担？

发言人：费用由中央和地方共同承担。谢谢。`,
    turns: ["发言人", "岛城日报记者", "发言人", "海峡广播记者", "发言人"],
    roles: "aqaqa",
    date: "2024-01-11",
  },
  {
    name: "Chinese question and answer in brackets of full width",
    text: `访谈实录：渔港的未来
2023年5月4日

［主持人］各位网友，大家好，欢迎来到我们的节目。

［网友］请问渔港会搬走吗？

［韩局长］不会搬走，我们会在原地扩建。

［网友］那渔民的补贴还有吗？

［韩局长］有的，标准和去年一样，请大家放心。

［主持人］谢谢韩局长，谢谢各位网友。`,
    turns: ["主持人", "网友", "韩局长", "网友", "韩局长", "主持人"],
    date: "2023-05-04",
  },
  {
    name: "Korean names with a trade or an office behind them",
    text: `해양부 정례 브리핑
2024년 3월 5일

박 대변인: 안녕하십니까. 오늘 브리핑을 시작하겠습니다. 장관은 내일 부산에 갑니다.

항구일보 최 기자: 새 부두는 언제 착공합니까?

박 대변인: 유월에 착공할 예정입니다.

섬방송 윤 기자: 비용은 누가 부담합니까?

박 대변인: 정부와 시가 함께 부담합니다. 감사합니다.`,
    turns: ["박 대변인", "항구일보 최 기자", "박 대변인", "섬방송 윤 기자", "박 대변인"],
    roles: "aqaqa",
    date: "2024-03-05",
  },
  {
    name: "Japanese notices in heavy brackets",
    text: `図書館からのお知らせ

【開館時間】午前九時から午後五時まで

【休館日】月曜日、年末年始

【場所】中央公園となり

【駐車場】二十台（無料）

【お問い合わせ】窓口までお願いいたします。`,
    turns: [],
  },
  {
    name: "notes in round brackets of full width",
    text: `町の水道について

（注）料金は二か月ごとに請求されます。
（例）四月と五月の分は六月にお支払いください。

水道の使用を始めるときは、三日前までにご連絡ください。
（補足）引っ越しの際も同じです。`,
    turns: [],
  },
];
