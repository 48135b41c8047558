-- The demo world: three regions, each with its authorities, one sampling body and two laboratories.

insert into authority (code, name, region, level, parent) values
  ('150000', '内蒙古自治区市场监督管理局', '150000', 'provincial', null),
  ('150100', '呼和浩特市市场监督管理局', '150100', 'municipal', '150000'),
  ('150102', '呼和浩特市新城区市场监督管理局', '150102', 'county', '150100'),
  ('500000', '重庆市市场监督管理局', '500000', 'municipal', null),
  ('500103', '重庆市渝中区市场监督管理局', '500103', 'county', '500000'),
  ('500105', '重庆市江北区市场监督管理局', '500105', 'county', '500000'),
  ('140000', '山西省市场监督管理局', '140000', 'provincial', null),
  ('140500', '晋城市市场监督管理局', '140500', 'municipal', '140000'),
  ('140502', '晋城市城区市场监督管理局', '140502', 'county', '140500');

insert into institution (id, name, kind, region, cma_number) values
  ('nm-body', '内蒙古产品抽样服务中心（演示）', 'sampling', '15', null),
  ('nm-lab1', '内蒙古产品质量检验一所（演示）', 'laboratory', '15', '150000000001'),
  ('nm-lab2', '内蒙古产品质量检验二所（演示）', 'laboratory', '15', '150000000002'),
  ('cq-body', '重庆产品抽样服务中心（演示）', 'sampling', '50', null),
  ('cq-lab1', '重庆产品质量检验一所（演示）', 'laboratory', '50', '500000000001'),
  ('cq-lab2', '重庆产品质量检验二所（演示）', 'laboratory', '50', '500000000002'),
  ('sx-body', '山西产品抽样服务中心（演示）', 'sampling', '14', null),
  ('sx-lab1', '山西产品质量检验一所（演示）', 'laboratory', '14', '140000000001'),
  ('sx-lab2', '山西产品质量检验二所（演示）', 'laboratory', '14', '140000000002');

insert into person (id, name, role, authority, institution, trained_until) values
  ('nm-organizer', '内蒙古组织人员', 'organizer', '150000', null, null),
  ('nm-organizer2', '内蒙古组织人员乙', 'organizer', '150000', null, null),
  ('nm-leader', '内蒙古负责人', 'leader', '150000', null, null),
  ('nm-handler', '新城区结果处理人员', 'handler', '150102', null, null),
  ('nm-enforcer', '新城区执法人员', 'enforcer', '150102', null, null),
  ('nm-sampler1', '内蒙古抽样员甲', 'sampler', null, 'nm-body', '2030-12-31'),
  ('nm-sampler2', '内蒙古抽样员乙', 'sampler', null, 'nm-body', '2030-12-31'),
  ('nm-inspector', '内蒙古检验员', 'inspector', null, 'nm-lab1', null),
  ('nm-retester', '内蒙古复检员', 'retester', null, 'nm-lab2', null),
  ('cq-organizer', '重庆组织人员', 'organizer', '500000', null, null),
  ('cq-organizer2', '重庆组织人员乙', 'organizer', '500000', null, null),
  ('cq-leader', '重庆负责人', 'leader', '500000', null, null),
  ('cq-handler', '渝中区结果处理人员', 'handler', '500103', null, null),
  ('cq-enforcer', '渝中区执法人员', 'enforcer', '500103', null, null),
  ('cq-sampler1', '重庆抽样员甲', 'sampler', null, 'cq-body', '2030-12-31'),
  ('cq-sampler2', '重庆抽样员乙', 'sampler', null, 'cq-body', '2030-12-31'),
  ('cq-inspector', '重庆检验员', 'inspector', null, 'cq-lab1', null),
  ('cq-retester', '重庆复检员', 'retester', null, 'cq-lab2', null),
  ('sx-organizer', '山西组织人员', 'organizer', '140000', null, null),
  ('sx-organizer2', '山西组织人员乙', 'organizer', '140000', null, null),
  ('sx-leader', '山西负责人', 'leader', '140000', null, null),
  ('sx-handler', '城区结果处理人员', 'handler', '140502', null, null),
  ('sx-enforcer', '城区执法人员', 'enforcer', '140502', null, null),
  ('sx-sampler1', '山西抽样员甲', 'sampler', null, 'sx-body', '2030-12-31'),
  ('sx-sampler2', '山西抽样员乙', 'sampler', null, 'sx-body', '2030-12-31'),
  ('sx-inspector', '山西检验员', 'inspector', null, 'sx-lab1', null),
  ('sx-retester', '山西复检员', 'retester', null, 'sx-lab2', null);
