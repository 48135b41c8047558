-- A region without a regime of its own: the national order governs there.

insert into authority (code, name, region, level, parent) values
  ('440000', '广东省市场监督管理局', '440000', 'provincial', null),
  ('440100', '广州市市场监督管理局', '440100', 'municipal', '440000'),
  ('440106', '广州市天河区市场监督管理局', '440106', 'county', '440100');

insert into institution (id, name, kind, region, cma_number) values
  ('gd-body', '广东产品抽样服务中心（演示）', 'sampling', '44', null),
  ('gd-lab1', '广东产品质量检验一所（演示）', 'laboratory', '44', '440000000001'),
  ('gd-lab2', '广东产品质量检验二所（演示）', 'laboratory', '44', '440000000002');

insert into person (id, name, role, authority, institution, trained_until) values
  ('gd-organizer', '广东组织人员', 'organizer', '440000', null, null),
  ('gd-leader', '广东负责人', 'leader', '440000', null, null),
  ('gd-handler', '天河区结果处理人员', 'handler', '440106', null, null),
  ('gd-enforcer', '天河区执法人员', 'enforcer', '440106', null, null),
  ('gd-sampler1', '广东抽样员甲', 'sampler', null, 'gd-body', '2030-12-31'),
  ('gd-sampler2', '广东抽样员乙', 'sampler', null, 'gd-body', '2030-12-31'),
  ('gd-inspector', '广东检验员', 'inspector', null, 'gd-lab1', null),
  ('gd-retester', '广东复检员', 'retester', null, 'gd-lab2', null);
