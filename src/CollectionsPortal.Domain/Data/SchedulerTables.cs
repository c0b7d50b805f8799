using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>Where the scheduler (Quartz 4.7) keeps what runs when, so that several nodes share it. Its own names, types and indexes; made by our migrations.</summary>
/// <remarks>A test holds them against the tables that the scheduler's own package describes: a newer version that wants more shows there.</remarks>
public static class SchedulerTables
{
    public const string Prefix = "QRTZ_";

    private const int Name = 150;
    private const int Node = 200;

    private static readonly (string, int)[] Trigger = [("TRIGGER_NAME", Name), ("TRIGGER_GROUP", Name)];

    public static void AddSchedulerTables(this ModelBuilder builder)
    {
        AddPlan(builder);
        AddKindsOfTrigger(builder);
        AddNow(builder);
        AddPast(builder);
    }

    private static void AddPlan(ModelBuilder builder)
    {
        builder.Table("JOB_DETAILS").Key(("JOB_NAME", Name), ("JOB_GROUP", Name))
            .Text("DESCRIPTION", 250).Text("JOB_CLASS_NAME", 250, required: true)
            .Of<bool>("IS_DURABLE", "IS_NONCONCURRENT", "IS_UPDATE_DATA", "REQUESTS_RECOVERY").Bytes("JOB_DATA")
            .Index("IDX_QRTZ_J_G_N", "JOB_GROUP", "JOB_NAME");
        builder.Table("TRIGGERS").Key(Trigger)
            .Text("JOB_NAME", Name, required: true).Text("JOB_GROUP", Name, required: true).Text("DESCRIPTION", 250)
            .Of<long?>("NEXT_FIRE_TIME", "PREV_FIRE_TIME").Of<int?>("PRIORITY")
            .Text("TRIGGER_STATE", 16, required: true).Text("TRIGGER_TYPE", 8, required: true)
            .Of<long>("START_TIME").Of<long?>("END_TIME").Text("CALENDAR_NAME", 200)
            .Of<int?>("MISFIRE_INSTR").Of<long?>("MISFIRE_ORIG_FIRE_TIME")
            .Text("EXECUTION_GROUP", 200).Text("PREFERRED_NODE", Node).Of("PREFERRED_NODE_AUTO", unlessSaid: false)
            .Text("RETRY_POLICY", 250).Of<int?>("RETRY_ATTEMPT")
            .Text("CONTINUES_TRIGGER_NAME", Name).Text("CONTINUES_TRIGGER_GROUP", Name).Of<int?>("CONTINUATION_CONDITION", "OVERLAP_POLICY")
            .Pause().Of<long?>("MISFIRE_THRESHOLD").Of<bool?>("FIXED_DELAY").Bytes("JOB_DATA")
            .Refers("QRTZ_JOB_DETAILS", DeleteBehavior.NoAction, "JOB_NAME", "JOB_GROUP")
            .Index("IDX_QRTZ_T_J", "JOB_NAME", "JOB_GROUP")
            .Index("IDX_QRTZ_T_G_N", "TRIGGER_GROUP", "TRIGGER_NAME")
            .Index("IDX_QRTZ_T_C", "CALENDAR_NAME")
            .Index("IDX_QRTZ_T_NFT_ST", ["TRIGGER_STATE", "NEXT_FIRE_TIME", "PRIORITY", "MISFIRE_INSTR"], [false, false, false, true, false]);
        builder.Table("CALENDARS").Key(("CALENDAR_NAME", 200)).Bytes("CALENDAR", required: true);
    }

    /// <summary>What goes with a trigger goes away with it.</summary>
    private static void AddKindsOfTrigger(ModelBuilder builder)
    {
        builder.Table("SIMPLE_TRIGGERS").Key(Trigger).Of<int>("REPEAT_COUNT", "TIMES_TRIGGERED").Of<long>("REPEAT_INTERVAL").OfTrigger();
        builder.Table("CRON_TRIGGERS").Key(Trigger).Text("CRON_EXPRESSION", 120, required: true).Text("TIME_ZONE_ID", 80).OfTrigger();
        builder.Table("SIMPROP_TRIGGERS").Key(Trigger)
            .Text("STR_PROP_1", 512).Text("STR_PROP_2", 512).Text("STR_PROP_3", 512)
            .Of<int?>("INT_PROP_1", "INT_PROP_2").Of<long?>("LONG_PROP_1", "LONG_PROP_2").Decimals("DEC_PROP_1", "DEC_PROP_2")
            .Of<bool?>("BOOL_PROP_1", "BOOL_PROP_2").Text("TIME_ZONE_ID", 80).OfTrigger();
        builder.Table("BLOB_TRIGGERS").Key(Trigger).Bytes("BLOB_DATA");
    }

    private static void AddNow(ModelBuilder builder)
    {
        builder.Table("FIRED_TRIGGERS").Key(("ENTRY_ID", 140))
            .Text("TRIGGER_NAME", Name, required: true).Text("TRIGGER_GROUP", Name, required: true).Text("INSTANCE_NAME", Node, required: true)
            .Of<long>("FIRED_TIME", "SCHED_TIME").Of<int>("PRIORITY").Text("STATE", 16, required: true)
            .Text("JOB_NAME", Name).Text("JOB_GROUP", Name).Of<bool?>("IS_NONCONCURRENT", "REQUESTS_RECOVERY")
            .Text("EXECUTION_GROUP", 200).Of<int?>("PROGRESS").Text("PROGRESS_MESSAGE", 250).Of<long?>("INTERRUPT_REQUESTED_TIME")
            .Index("IDX_QRTZ_FT_INST_JOB_REQ_RCVRY", "INSTANCE_NAME", "REQUESTS_RECOVERY")
            .Index("IDX_QRTZ_FT_J_G", "JOB_NAME", "JOB_GROUP")
            .Index("IDX_QRTZ_FT_T_G", "TRIGGER_NAME", "TRIGGER_GROUP");
        builder.Table("PAUSED_TRIGGER_GRPS").Key(("TRIGGER_GROUP", Name)).Pause();
        builder.Table("PAUSED_JOB_GRPS").Key(("JOB_GROUP", Name)).Pause();
        builder.Table("SCHEDULER_STATE").Key(("INSTANCE_NAME", Node)).Of<long>("LAST_CHECKIN_TIME", "CHECKIN_INTERVAL").Text("QUARTZ_VERSION", 20);
        builder.Table("LOCKS").Key(("LOCK_NAME", 40));
    }

    private static void AddPast(ModelBuilder builder)
    {
        builder.Table("EXECUTION_HISTORY").Key(("ENTRY_ID", 140))
            .Text("INSTANCE_NAME", Node, required: true).Text("JOB_NAME", Name, required: true).Text("JOB_GROUP", Name, required: true)
            .Text("TRIGGER_NAME", Name, required: true).Text("TRIGGER_GROUP", Name, required: true)
            .Of<long>("FIRED_TIME", "RUN_TIME").Of<bool>("SUCCEEDED").Text("ERROR_MESSAGE", 1000)
            .Of("RETRY_ATTEMPT", unlessSaid: 0).Of("RETRY_SCHEDULED", unlessSaid: false).Text("EXECUTION_LOG", null)
            .Of<int?>("RESULT").Text("SUMMARY", 1000).Text("METRICS", null).Of<bool?>("MANUAL").Text("FIRE_INSTANCE_ID", 140)
            .Text("JOB_INPUT", null).Of<bool?>("JOB_INPUT_TOO_LARGE")
            .Index("IDX_QRTZ_EH_FIRED_TIME", "FIRED_TIME").Index("IDX_QRTZ_EH_INST", "INSTANCE_NAME").Index("IDX_QRTZ_EH_FIRE_INST", "FIRE_INSTANCE_ID")
            .Index("IDX_QRTZ_EH_JOB_TIME", "JOB_GROUP", "JOB_NAME", "FIRED_TIME")
            .Index("IDX_QRTZ_EH_TRIG_TIME", "TRIGGER_GROUP", "TRIGGER_NAME", "FIRED_TIME");
        builder.Table("MISFIRE_HISTORY").Key(("ENTRY_ID", 140))
            .Text("INSTANCE_NAME", Node, required: true).Text("TRIGGER_NAME", Name, required: true).Text("TRIGGER_GROUP", Name, required: true)
            .Text("JOB_NAME", Name).Text("JOB_GROUP", Name).Of<long>("MISFIRE_TIME").Of<long?>("SCHED_TIME").Of<int?>("REASON")
            .Index("IDX_QRTZ_MH_MISFIRE_TIME", "MISFIRE_TIME").Index("IDX_QRTZ_MH_INST", "INSTANCE_NAME");
        builder.Table("JOB_STATUS").Key(("JOB_GROUP", Name), ("JOB_NAME", Name))
            .Of<long>("FIRST_FIRED_TIME", "LAST_FIRED_TIME", "LAST_RUN_TIME").Of<int>("LAST_RESULT").Text("LAST_INSTANCE_NAME", Node, required: true)
            .Text("LAST_ENTRY_ID", 140).Text("LAST_SUMMARY", 1000).Of<long?>("LAST_SUCCESS_TIME", "LAST_FAILURE_TIME").Text("LAST_FAILURE_MESSAGE", 1000)
            .Of("CONSECUTIVE_FAILURES", unlessSaid: 0).Of("RUN_COUNT", unlessSaid: 0L).Of("FAILURE_COUNT", unlessSaid: 0L);
    }

    private static SchedulerTable Table(this ModelBuilder builder, string name)
    {
        var entity = builder.SharedTypeEntity<Dictionary<string, object>>(Prefix + name);
        entity.ToTable(Prefix + name);
        return new SchedulerTable(entity);
    }

    private static SchedulerTable OfTrigger(this SchedulerTable table)
        => table.Refers("QRTZ_TRIGGERS", DeleteBehavior.Cascade, "TRIGGER_NAME", "TRIGGER_GROUP");
}
