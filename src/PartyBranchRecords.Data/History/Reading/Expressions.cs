using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>Conditions put together, for questions that are asked alike of every kind of fact.</summary>
internal static class Expressions
{
    public static Expression<Func<T, bool>> Either<T>(IEnumerable<Expression<Func<T, bool>>> conditions)
    {
        var one = Expression.Parameter(typeof(T), "one");
        return Expression.Lambda<Func<T, bool>>(conditions.Select(condition => Put(condition, one)).Aggregate(Expression.OrElse), one);
    }

    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>>? second) =>
        second is null ? first : Expression.Lambda<Func<T, bool>>(Expression.AndAlso(first.Body, Put(second, first.Parameters[0])), first.Parameters);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    public static Expression<Func<T, bool>> IsIn<T>(Expression<Func<T, int>> key, IReadOnlyCollection<int> ids)
    {
        Expression<Func<int, bool>> isIn = id => EF.Parameter(ids).Contains(id);
        return Expression.Lambda<Func<T, bool>>(Put(isIn, key.Body), key.Parameters);
    }

    /// <summary>The body of an expression about something else.</summary>
    public static Expression Put(LambdaExpression expression, Expression subject) =>
        new Replacing(expression.Parameters[0], subject).Visit(expression.Body);

    private sealed class Replacing(ParameterExpression parameter, Expression subject) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? subject : base.VisitParameter(node);
    }
}
