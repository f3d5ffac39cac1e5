/** Labels before a colon that name no speaker, below a scene heading, where any other name is one. */
import { expect, test } from 'vitest';
import { quotedWords } from './show.ts';

const ENGLISH =
  'text title titles caption captions sign signs neon label labels logo subtitle subtitles screen poster prompt style camera sound sounds audio music sfx mood scene shot setting word words headline banner slogan card chapter goal task role user output input context cta tagline environment lens palette wardrobe avoid requirement requirements pacing vibe tone theme background int ext fade cut dissolve super insert montage close angle subject action lighting composition color colour colors colours look location time weather atmosphere effect effects framing motion props detail details quality ratio paper board negative format duration note notes end pov later continuous';
const CHINESE =
  '文字 文案 字幕 主题 标题 标语 标签 招牌 画面 画风 画质 镜头 音效 特效 音乐 场景 内景 外景 背景 远景 中景 近景 全景 风格 提示 横幅 屏幕 片名 时间 时长 地点 人物 动作 道具 服装 化装 广告 节奏 故事 剧情 内容 主体 主色 角色 客体 环境 氛围 气氛 光线 光影 光效 灯光 打光 布光 妆容 造型 视角 机位 细节 质感 画感 比例 效果 说明 天气 季节 情绪 色调 色彩 表情 台词 构图 景别 运镜 要求 注 备注 目标 目的 任务 开头 开场 结尾 结场 特写 黄昏 清晨 夜晚 白天 晚上 淡入 淡出 切至 切到 转场 闪回';

const below = (line: string) => quotedWords(`INT. BAR\n${line}`);

test.each(ENGLISH.split(' '))('%s is nobody', (label) => {
  const written = (label[0] as string).toUpperCase() + label.slice(1);
  expect([below(`${written}: Not here.`), below(`The ${label} now: Not here.`)]).toEqual(['', '']);
});

test.each(CHINESE.split(' '))('%s is nobody', (label) => expect(below(`${label}：不在。`)).toBe(''));

test.each(['Textor', 'Pretext', 'Lookman', 'Endora', 'Anders', 'Titlesworth'])('%s is somebody', (name) =>
  expect(below(`${name}: Not here.`)).toBe('not here'),
);

test.each(['画家', '主人', '客人', '服务员', '夜莺', '大白', '开明', '时雨', '特务', '小光', '阿音', '切尔西', '闪闪'])(
  '%s is somebody',
  (name) => expect(below(`${name}：不在。`)).toBe('不 在'),
);
